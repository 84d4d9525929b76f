package org.jiangxuan.nomination;

import java.time.LocalDate;
import java.util.List;
import org.jiangxuan.registry.EnterpriseCategory;

/** Applications of invented people, complete and valid. */
public final class Applications {

    /** A sample enterprise in 旅顺口区. */
    public static final String UNIT = "91210212H9EH9J1GRD";

    /** A sample enterprise in 甘井子区. */
    public static final String OTHER_UNIT = "91210211HNXK1DWRUJ";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Applications() {}

    /** A man born on 1985-01-01 whose identity number has this sequence, 0 to 499. */
    public static Application of(int sequence) {
        return of(sequence, UNIT);
    }

    /** The same, of another enterprise. */
    public static Application of(int sequence, String unitCode) {
        return new Application(
                "dalian-2021",
                unitCode,
                sequence,
                sequence + 3,
                identity(sequence),
                new Person(
                        "测试甲" + sequence,
                        "1",
                        LocalDate.of(1985, 1, 1),
                        "01",
                        "13",
                        "31",
                        LocalDate.of(2003, 7, 1),
                        "高级技师",
                        "大连技工学校",
                        "机电一体化"),
                new Job("J", EnterpriseCategory.MUNICIPAL, "车工", "一级", LocalDate.of(2003, 7, 1)),
                new Contact("0411-00000000", "13900006739", "大连市旅顺口区工人路299号", "test@example.com"),
                new Qualification(96, "2", true, LocalDate.of(2018, 5, 1), true),
                List.of(new Experience("2000年9月—2003年7月", "大连技工学校", "甲"), new Experience("2003年7月至今", "本单位", null)),
                new Narratives("思想品德", "证明", "技能", null, "带徒", null, "贡献", "专利证书"));
    }

    /** A valid identity number; odd sequence digit, so a man's. */
    public static String identity(int sequence) {
        String body = String.format("21020219850101%03d", sequence * 2 + 1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
