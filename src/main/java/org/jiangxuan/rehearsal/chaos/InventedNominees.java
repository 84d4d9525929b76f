package org.jiangxuan.rehearsal.chaos;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.nomination.SummaryCell;
import org.jiangxuan.nomination.SummaryRow;
import org.jiangxuan.nomination.SummaryTable;

/**
 * Invents a summary table (annex 3) of as many people as wished. Their identity numbers have a right check character and a
 * birthday, but are nobody's; the same seed invents the same people. Now and then a unit names four people, the last of
 * whom needs the city's consent.
 */
public final class InventedNominees {

    private static final List<String> HEADERS =
            List.of("行业", "序号", "姓名", "性别", "年龄", "民族", "政治面貌", "工作单位", "身份证号码", "职业（工种）", "文化程度", "联系电话", "通讯地址");
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎";
    private static final String GIVEN = "伟芳敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文辉力健永志斌海波宁福生龙元全国胜学祥才发武";
    private static final List<String> TRADES = List.of("钳工", "焊工", "电工", "铣工", "数控车工", "船舶管系工", "化工总控工");
    private static final List<String> INDUSTRIES = List.of("A", "C", "H", "S");
    private static final String WORKS = "精密机械化工制造重工船舶电力设备";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int FIRST_ROW = 4;
    /** One unit in so many names four people. */
    private static final int FOURTH_IN = 12;

    private final CampaignDefinition campaign;
    private final Random random;
    private final List<SummaryRow> rows = new ArrayList<>();

    private InventedNominees(CampaignDefinition campaign, long seed) {
        this.campaign = campaign;
        this.random = new Random(seed);
    }

    /** A table of {@code count} people, the first in row 4. */
    public static SummaryTable invent(CampaignDefinition campaign, int count, long seed) {
        return new InventedNominees(campaign, seed).table(count);
    }

    private SummaryTable table(int count) {
        line(1, "大连工匠候选人推荐汇总表");
        rows.add(new SummaryRow(3, HEADERS.stream().map(SummaryCell::text).toList()));
        int person = 0;
        for (int unit = 1; person < count; unit++) {
            int many = 1 + random.nextInt(campaign.unitCap());
            if (many == campaign.unitCap() && random.nextInt(FOURTH_IN / campaign.unitCap()) == 0) {
                many++;
            }
            String name = "大连演练第" + unit + work() + "有限公司";
            String region = campaign.regions()
                    .get(random.nextInt(campaign.regions().size()))
                    .name();
            for (int rank = 1; rank <= many && person < count; rank++) {
                add(person++, rank, name, "大连市" + region + "演练路" + unit + "号");
            }
        }
        return new SummaryTable(List.copyOf(rows));
    }

    private String work() {
        int at = 2 * random.nextInt(WORKS.length() / 2);
        return WORKS.substring(at, at + 2);
    }

    private void add(int person, int rank, String unit, String address) {
        boolean man = random.nextInt(4) > 0;
        LocalDate born = LocalDate.of(1966, 1, 1).plusDays(random.nextInt(365 * 26));
        int age = Period.between(born, campaign.windows().recommendation().opens())
                .getYears();
        line(
                FIRST_ROW + person,
                INDUSTRIES.get(random.nextInt(INDUSTRIES.size())),
                String.valueOf(rank),
                name(),
                man ? "男" : "女",
                "%d.%d.%d（%d）".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth(), age),
                "汉族",
                "群众",
                unit,
                identity(born, person, man),
                TRADES.get(random.nextInt(TRADES.size())),
                "大学专科毕业",
                "139%08d".formatted(person),
                address);
    }

    private String name() {
        StringBuilder name = new StringBuilder().append(pick(SURNAMES)).append(pick(GIVEN));
        return random.nextBoolean() ? name.append(pick(GIVEN)).toString() : name.toString();
    }

    private char pick(String of) {
        return of.charAt(random.nextInt(of.length()));
    }

    /** The division walks on when the sequence is used up, so that nobody has another's number. */
    private static String identity(LocalDate born, int person, boolean man) {
        String division = List.of("210202", "210203", "210204", "210211").get(person / 499 % 4);
        int sequence = 2 * (person % 499) + (man ? 1 : 2);
        String body = division + born.toString().replace("-", "") + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private void line(int row, String... texts) {
        List<SummaryCell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(SummaryCell.text(text));
        }
        rows.add(new SummaryRow(row, cells));
    }
}
