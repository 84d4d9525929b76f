package org.jiangxuan.nomination;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewing step can return for correction: the boxes of annex 1 (N60–N66), which are edited, and the papers of
 * annex 2 (N22–N37), which are handed in anew and answered. Identity number, sex and birth date, the unit and what
 * eligibility was decided on are none of them: a case stands and falls with those. The names are stored.
 */
public enum CandidateField {
    NAME("name", Kind.TEXT, 60, "姓名"),
    ETHNICITY("ethnicity", Codes.ETHNICITY, "民族"),
    POLITICAL("political", Codes.POLITICAL_STATUS, "政治面貌"),
    EDUCATION("education", Codes.EDUCATION, "文化程度", "学历"),
    WORK_STARTED("workStartedOn", Kind.DAY, 10, "参加工作时间"),
    TECHNICAL_TITLE("technicalTitle", Kind.TEXT, 60, "技术职称", "职称"),
    SCHOOL("school", Kind.TEXT, 120, "毕业院校"),
    MAJOR("major", Kind.TEXT, 120, "所学专业", "专业"),
    INDUSTRY("industry", Codes.INDUSTRY, "行业类别", "行业"),
    TRADE("trade", Kind.TEXT, 80, "职业（工种）名称", "工种名称", "职业（工种）", "工种"),
    TRADE_LEVEL("tradeLevel", Kind.TEXT, 40, "职业（工种）等级", "工种等级"),
    TRADE_SINCE("tradeSince", Kind.DAY, 10, "从事本职业（工种）时间", "从事本工种起始时间", "从事本职业时间"),
    LANDLINE("landline", Kind.PRIVATE, 40, "联系电话（座机）", "座机", "办公电话"),
    MOBILE("mobile", Kind.PRIVATE, 40, "手机号码", "手机"),
    ADDRESS("address", Kind.PRIVATE, 200, "通讯地址", "通信地址"),
    EMAIL("email", Kind.PRIVATE, 120, "电子邮箱"),
    EXPERIENCES("experiences", Kind.ROWS, 8000, "主要经历"),
    MORALS("morals", Kind.LONG_TEXT, 8000, "思想品德社会公德职业道德情况", "思想品德情况"),
    MORALS_PROOF("moralsProof", Kind.LONG_TEXT, 1000, "思想品德社会公德职业道德情况证明", "思想品德证明"),
    SKILLS("skills", Kind.LONG_TEXT, 8000, "技能技艺专长情况", "技能技艺专长"),
    SKILLS_PROOF("skillsProof", Kind.LONG_TEXT, 1000, "技能技艺专长情况证明", "技能技艺专长证明"),
    MENTORING("mentoring", Kind.LONG_TEXT, 8000, "攻坚克难培养技能人才传授技艺情况", "传授技艺情况"),
    MENTORING_PROOF("mentoringProof", Kind.LONG_TEXT, 1000, "攻坚克难培养技能人才传授技艺情况证明", "传授技艺证明"),
    CONTRIBUTION("contribution", Kind.LONG_TEXT, 8000, "技术攻关技术革新突出贡献情况", "突出贡献情况"),
    CONTRIBUTION_PROOF("contributionProof", Kind.LONG_TEXT, 1000, "技术攻关技术革新突出贡献情况证明", "突出贡献证明"),
    APPLICATION_FORM("applicationForm", Kind.PAPER, 0, "申报表"),
    NARRATIVE("narrative", Kind.PAPER, 0, "事迹材料"),
    PHOTO("photo", Kind.PAPER, 0, "照片", "二寸照片"),
    IDENTITY_CARD("identityCard", Kind.PAPER, 0, "身份证复印件"),
    SKILL_CERTIFICATE("skillCertificate", Kind.PAPER, 0, "技能等级证书", "职业资格证书"),
    ARTISAN_TECHNICIAN("artisanTechnician", Kind.PAPER, 0, "工匠技师证书", "工匠技师证书或认定文件"),
    INSURANCE_RECORD("insuranceRecord", Kind.PAPER, 0, "社会保险缴费记录", "社保缴费记录"),
    ACHIEVEMENT_PROOF("achievementProof", Kind.PAPER, 0, "业绩、荣誉证明", "证明材料"),
    PUBLICITY_RESULT("publicityResult", Kind.PAPER, 0, "公示结果"),
    RECOMMENDATION_LETTER("recommendationLetter", Kind.PAPER, 0, "推荐函"),
    SUMMARY_TABLE("summaryTable", Kind.PAPER, 0, "推荐汇总表", "汇总表", "推荐表");

    /** How a field is corrected. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        DAY,
        CODE,
        /** The main experiences, one per line. */
        ROWS,
        /** A phone number, an address: never shown in full beside what replaces it. */
        PRIVATE,
        /** Not part of the form: handed in anew, on the dossier page or on paper, and answered in words. */
        PAPER
    }

    private final String key;
    private final Kind kind;
    private final int most;
    private final @Nullable CodeTable codes;
    private final List<String> labels;

    CandidateField(String key, Kind kind, int most, String... labels) {
        this.key = key;
        this.kind = kind;
        this.most = most;
        this.codes = null;
        this.labels = List.of(labels);
    }

    CandidateField(String key, CodeTable codes, String... labels) {
        this.key = key;
        this.kind = Kind.CODE;
        this.most = 4;
        this.codes = codes;
        this.labels = List.of(labels);
    }

    /** The field that is meant by a label, whatever its blanks and punctuation. */
    public static Optional<CandidateField> find(String label) {
        String written = WrittenText.key(label);
        return Arrays.stream(values())
                .filter(field -> field.labels.stream().map(WrittenText::key).anyMatch(written::equals))
                .findFirst();
    }

    /** The key under which an application's faults name the field. */
    public String key() {
        return key;
    }

    /** How the field is corrected. */
    public Kind kind() {
        return kind;
    }

    /** The greatest length in characters; 0 for what is not edited. */
    public int most() {
        return most;
    }

    /** The field as annex 1 calls it. */
    public String label() {
        return labels.get(0);
    }

    /** The codes that may be chosen; empty unless the kind is {@link Kind#CODE}. */
    public List<Code> options() {
        return codes == null ? List.of() : codes.all();
    }

    /** Whether the field is edited, and not only answered. */
    public boolean isEdited() {
        return kind != Kind.PAPER;
    }
}
