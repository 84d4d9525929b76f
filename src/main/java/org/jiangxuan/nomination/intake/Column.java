package org.jiangxuan.nomination.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxuan.nomination.WrittenText;

/** The columns of annex 3 (N74) with the headers that people give them. */
enum Column {
    INDUSTRY("行业", "行业类别", "行业代码", "行业字母", "所属行业", "申报行业", "行业字母代码"),
    RANK("序号", "排名", "排序", "名次", "推荐顺序", "推荐次序", "推荐排序", "推荐排名", "推荐序号"),
    NAME("姓名", "候选人姓名", "候选人", "推荐人选", "人员姓名", "申报人", "申报人姓名"),
    SEX("性别"),
    BIRTH("年龄", "出生年月", "出生日期", "出生年月日", "出生年月年龄", "出生日期年龄", "出生年月日年龄", "年龄出生年月", "年龄出生日期", "生日"),
    ETHNICITY("民族"),
    POLITICAL("政治面貌", "政治面目", "党派"),
    UNIT("工作单位", "单位", "单位名称", "所在单位", "工作单位名称", "推荐单位", "企业名称", "工作单位全称", "所在企业"),
    IDENTITY("身份证号码", "身份证号", "身份证", "公民身份号码", "居民身份证号码", "居民身份证号", "身份证件号码", "身份号码"),
    TRADE("职业（工种）", "职业", "工种", "职业工种", "职业/工种", "从事职业（工种）", "从事工种", "从事职业"),
    EDUCATION("文化程度", "学历", "文化水平", "受教育程度", "最高学历"),
    PHONE("联系电话", "电话", "手机", "手机号", "手机号码", "联系方式", "移动电话", "电话号码", "联系电话手机", "本人电话"),
    ADDRESS("通讯地址", "通信地址", "联系地址", "地址", "详细地址", "通讯住址", "住址", "邮寄地址");

    private static final Map<String, Column> BY_KEY = new HashMap<>();

    static {
        for (Column column : values()) {
            BY_KEY.put(WrittenText.key(column.header), column);
            column.aliases.forEach(alias -> BY_KEY.putIfAbsent(WrittenText.key(alias), column));
        }
    }

    private final String header;
    private final List<String> aliases;

    Column(String header, String... aliases) {
        this.header = header;
        this.aliases = List.of(aliases);
    }

    /** The header as annex 3 prints it. */
    String header() {
        return header;
    }

    /** The column that a header means, whatever its blanks, line breaks and brackets. */
    static Optional<Column> find(String written) {
        return Optional.ofNullable(BY_KEY.get(WrittenText.key(written)));
    }
}
