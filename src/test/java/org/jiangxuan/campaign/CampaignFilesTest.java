package org.jiangxuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jiangxuan.campaign.CampaignDefinition.Criterion;
import org.jiangxuan.campaign.CampaignDefinition.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignFilesTest {

    @Test
    void theNoticeOf2021IsReadAsItWasIssued() {
        CampaignDefinition campaign = Dalian2021.definition();
        assertThat(campaign.id()).isEqualTo("dalian-2021");
        assertThat(campaign.documentNumber()).isEqualTo("大人社发〔2021〕201号");
        assertThat(campaign.printedOn()).isEqualTo("2021-06-16");
        assertThat(campaign.legalBases()).hasSize(4);
        assertThat(campaign.windows().recommendation().opens()).isEqualTo("2021-06-18");
        assertThat(campaign.windows().publicity().closes()).isEqualTo("2021-08-31");
        assertThat(campaign.cutoff()).isEqualTo(Duration.ofHours(24));
        assertThat(campaign.quota().least()).isEqualTo(18);
        assertThat(campaign.quota().most()).isEqualTo(22);
        assertThat(campaign.unitCap()).isEqualTo(3);
        assertThat(campaign.internalPublicity().workingDays()).isEqualTo(5);
        assertThat(campaign.publicNotice().workingDays()).isEqualTo(7);
        assertThat(campaign.publicNotice().firstDayCounts()).isFalse();
        assertThat(campaign.insuredMonths()).isEqualTo(60);
        assertThat(campaign.qualificationLevels()).containsExactly("2", "1", "T", "S");
        assertThat(campaign.regions()).hasSize(14);
        assertThat(campaign.region("JPXQ").name()).isEqualTo("金普新区");
        assertThat(campaign.authorities()).hasSize(6);
        assertThat(campaign.authority("SW").name()).isEqualTo("税务局");
        assertThat(campaign.rubric().isDefault()).isTrue();
        assertThat(campaign.rubric().criteria()).extracting(Criterion::code).containsExactly("C4", "C5", "C6");
        assertThat(campaign.panel().quorum()).isEqualTo(new Fraction(2, 3));
        assertThat(campaign.award().netYuan()).isEqualByComparingTo(new BigDecimal("120000"));
        assertThat(campaign.workerRepresentatives()).isEqualTo(5);
        assertThat(campaign.yaml()).isEqualTo(Dalian2021.text());
    }

    @Test
    void aLayoutThatSaysTheSameIsTheSame() {
        CampaignDefinition campaign = Dalian2021.definition();
        assertThat(campaign.sameAs(CampaignFiles.parse(Dalian2021.text() + "\n# 备注\n")))
                .isTrue();
        assertThat(campaign.sameAs(CampaignFiles.parse(Dalian2021.with("unitCap: 3", "unitCap: 4"))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2/3, 7, 5", "2/3, 6, 4", "1/1, 7, 7", "1/2, 7, 4"})
    void aShareIsRoundedUp(String share, int total, int least) {
        String[] parts = share.split("/");
        assertThat(new Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])).of(total))
                .isEqualTo(least);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "id: dalian-2021 | id: Dalian 2021 | id | 应以小写字母开头，只含小写字母、数字和连字符，2到40个字符，现在是“Dalian 2021”。",
                "name: 大连工匠 | name: | name | 没有填写。",
                "year: 2021 | year: 二〇二一 | year | 应是2019到2100之间的整数，现在是“二〇二一”。",
                "year: 2021 | year: 2022 | windows.recommendation.opens | 推荐阶段在2021年开始，与year（2022）不一致。",
                "printedOn: 2021-06-16 | printedOn: 2021-02-30 | printedOn | 应是实际存在的日期，写法如2021-06-18，现在是“2021-02-30”。",
                "closes: 2021-07-02} | closes: 2021-06-02} | windows.recommendation.closes | 结束日期2021-06-02早于开始日期2021-06-18。",
                "opens: 2021-07-05 | opens: 2021-07-02 | windows.review.opens | 开始日期2021-07-02应在上一阶段结束（2021-07-02）之后。",
                "\"24:00\" | \"24:30\" | cutoff | 应是时间，写法如\"24:00\"，现在是“24:30”。",
                "tolerance: 2} | tolerance: 20} | quota.tolerance | 浮动人数20应小于名额20。",
                "{target: 20, tolerance: 2} | 20 | quota | 应是一组“键: 值”。",
                "unitCap: 3 | unitCap: 2.5 | unitCap | 应是1到100之间的整数，现在是“2.5”。",
                "unitCap: 3 | unitCap: [3] | unitCap | 应是一个值，不是一组。",
                "unitCap: 3 | unitcap: 3 | unitCap | 缺少这一项。",
                "{workingDays: 7, firstDayCounts: false} | {workingDays: 7, firstDayCounts: no} | publicNotice.firstDayCounts | 应是true（是）或false（否），现在是“no”。",
                "districtDays: 1 | districtDays: -1 | districtDays | 应是0到30之间的整数，现在是“-1”。",
                "[\"2\", \"1\", T, S] | [\"2\", X] | qualificationLevels | 没有代码为“X”的技能等级，应是：5、4、3、2、1、T、S。",
                "[\"2\", \"1\", T, S] | [] | qualificationLevels | 应是至少有一项的列表。",
                "code: \"210203\" | code: \"210202\" | regions | “210202”出现了不止一次。",
                "code: GXQ | code: 高新 | regions[12].code | 应是1到20个字母或数字，现在是“高新”。",
                "name: 税务局 | name: 公安局 | authorities | “公安局”出现了不止一次。",
                "weight: 40 | weight: 41 | rubric.criteria | 各项权重（weight）之和应为100，现为101。",
                "quorum: 2/3 | quorum: 3/2 | panel.quorum | 应是不大于1的分数，写法如2/3，现在是“3/2”。",
                "taxRate: 0.20 | taxRate: 1 | award.taxRate | 税率应小于1，例如0.20。",
                "netYuan: 120000 | netYuan: 12万 | award.netYuan | 应是0到100000000之间的数，最多两位小数，现在是“12万”。",
                "at: \"09:00\" | at: \"24:00\" | reminders.at | 应是时间，写法如\"09:00\"，现在是“24:00”。",
                "correctApplication: 3 | correctApplication: 0 | taskDays.correctApplication | 应是1到250之间的整数，现在是“0”。",
                "secondReview: 1 | secondReview: | taskDays.secondReview | 没有填写。",
                "unitCap: 3 | unitCap: 3\\nunitCap: 4 | unitCap | 这一项写了两次，请删去一处。"
            })
    void eachFaultHasItsPathAndOneSentence(String part, String changed, String path, String message) {
        List<CampaignFault> faults = faults(Dalian2021.with(part, changed.replace("\\n", "\n")));
        assertThat(faults)
                .filteredOn(fault -> fault.path().equals(path))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.message()).isEqualTo(message);
                    assertThat(fault.line()).isPositive();
                });
    }

    @Test
    void anUnknownKeyIsReportedWithWhatCouldBeMeant() {
        assertThat(faults(Dalian2021.with("tolerance: 2}", "tolerence: 2}")))
                .extracting(CampaignFault::toString)
                .containsExactlyInAnyOrder(
                        "第25行 quota.tolerance：缺少这一项。", "第25行 quota.tolerence：不认识的项目，请检查拼写；这里可以写：target、tolerance。");
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfTheFile() {
        String text = Dalian2021.text()
                .replace("year: 2021\n", "year: soon\n")
                .replace("unitCap: 3", "unitCap: many")
                .replace("weight: 40", "weight: 50")
                .replace("size: 7", "size: 0");
        CampaignInvalid invalid = invalid(text);
        assertThat(invalid.faults())
                .extracting(CampaignFault::path)
                .contains("year", "unitCap", "rubric.criteria", "panel.size");
        assertThat(invalid.faults()).isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
        assertThat(invalid).hasMessageStartingWith("活动定义文件有" + invalid.faults().size() + "处错误：\n第");
    }

    @Test
    void aMissingGroupIsOneFaultAndNotOnePerKey() {
        String text = Dalian2021.text().replaceAll("(?s)dueDays:.*", "");
        assertThat(faults(text)).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("dueDays");
            assertThat(fault.message()).isEqualTo("缺少这一项。");
        });
    }

    @Test
    void theDaysOfUnforeseenTasksMayBeLeftOutInWholeOrInPart() {
        String without = Dalian2021.text().replaceAll("(?s)taskDays:.*", "");
        assertThat(CampaignFiles.parse(without).taskDays())
                .isEqualTo(Dalian2021.definition().taskDays());
        TaskDays days = CampaignFiles.parse(without + "taskDays: {correctApplication: 4}")
                .taskDays();
        assertThat(days.of("task-correct-application")).isEqualTo(4);
        assertThat(days.of("task-second-review")).isEqualTo(1);
        assertThat(days.days()).hasSize(15);
    }

    @Test
    void anAliasBombIsRefusedBeforeItIsBuilt() {
        String bomb = "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n";
        assertThat(faults(bomb)).singleElement().hasToString("第1行 不支持YAML的锚点和别名（&、*），请把内容直接写出来。");
    }

    @Test
    void typeTagsAreRefused() {
        assertThat(faults("id: !!javax.script.ScriptEngineManager [x]\n"))
                .singleElement()
                .hasToString("第1行 不支持YAML的类型标记（!），请只写普通的文字和数字。");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(faults("a: " + "[".repeat(50_000))).singleElement().hasToString("第1行 嵌套超过20层，不是活动定义文件。");
    }

    @Test
    void charactersThatAreNoTextAreRefused() {
        assertThat(faults("id: a\u0000b")).singleElement().hasToString("文件不是能读的YAML文本：含有不允许的字符。");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws Exception {
        byte[] large = "a: b\n".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        CampaignInvalid invalid =
                catchThrowableOfType(CampaignInvalid.class, () -> CampaignFiles.read(new ByteArrayInputStream(large)));
        assertThat(invalid.faults()).singleElement().hasToString("文件超过256KB，不是活动定义文件。");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        byte[] gbk = "name: 大连工匠\n".getBytes(Charset.forName("GBK"));
        CampaignInvalid invalid =
                catchThrowableOfType(CampaignInvalid.class, () -> CampaignFiles.read(new ByteArrayInputStream(gbk)));
        assertThat(invalid.faults()).singleElement().hasToString("文件不是UTF-8编码的文本；请用UTF-8编码另存后再试。");
    }

    @Test
    void aByteOrderMarkIsNoFault() throws Exception {
        byte[] marked = ("\uFEFF" + Dalian2021.text()).getBytes(StandardCharsets.UTF_8);
        assertThat(CampaignFiles.read(new ByteArrayInputStream(marked)).id()).isEqualTo("dalian-2021");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 文件是空的。",
                "'# 只有注释' | 文件是空的。",
                "'- 一\n- 二' | 文件的最外层应是“键: 值”的形式。",
                "'id: a\n---\nid: b' | 第2行 一个文件只能有一份活动定义（多了一个“---”）。"
            })
    void whatIsNoCampaignGetsOneSentence(String text, String message) {
        assertThat(faults(text)).singleElement().hasToString(message);
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        assertThat(faults("id: dalian-2021\nname: \"大连\nyear: 2021"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isPositive();
                    assertThat(fault.message()).startsWith("YAML语法有误");
                });
    }

    @Test
    void aFileThatIsNotThereIsToldByItsPath() {
        CampaignInvalid invalid = catchThrowableOfType(
                CampaignInvalid.class, () -> CampaignFiles.read(Path.of("campaigns/nowhere.yaml")));
        assertThat(invalid.faults()).singleElement().hasToString("读不到活动定义文件“campaigns/nowhere.yaml”，请检查路径和权限。");
    }

    @Test
    void nothingOfAFaultyValueIsRepeatedAtLength() {
        assertThat(faults(Dalian2021.with("unitCap: 3", "unitCap: " + "9".repeat(5_000))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).hasSizeLessThan(100));
    }

    @Test
    void datesAreReadStrictly() {
        assertThat(CampaignFiles.parse(Dalian2021.with("printedOn: 2021-06-16", "printedOn: 2021-06-17"))
                        .printedOn())
                .isEqualTo(LocalDate.of(2021, 6, 17));
    }

    private static List<CampaignFault> faults(String text) {
        return invalid(text).faults();
    }

    private static CampaignInvalid invalid(String text) {
        return catchThrowableOfType(CampaignInvalid.class, () -> CampaignFiles.parse(text));
    }
}
