package org.jiangxuan.rehearsal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangxuan.process.model.ModelFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code docs/processes/deviations.md} tells of every deviation what happens, at which steps, what comes of it, which
 * pathway test walks it and which scenarios rehearse it. Write it anew with {@code mvn test -Dtest=DeviationsTableTest
 * -Ddeviations.write=true}.
 */
class DeviationsTableTest {

    private static final Path TABLE = Path.of("docs", "processes", "deviations.md");
    private static final Path SCENARIOS = Path.of("campaigns", "scenarios");
    private static final Path PATHS = Path.of("src/test/java/org/jiangxuan/process");

    @Test
    void theTableIsWhatTheDeviationsSay() throws IOException {
        String table = table();
        if (Boolean.getBoolean("deviations.write")) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE)
                .as("stale; write anew with mvn test -Dtest=DeviationsTableTest -Ddeviations.write=true")
                .hasContent(table);
    }

    @ParameterizedTest
    @EnumSource
    void everyDeviationIsRehearsedByAScenario(DeviationKind kind) throws IOException {
        assertThat(scenarios(kind)).contains("everything-at-once.yaml");
    }

    @ParameterizedTest
    @EnumSource
    void itsStepsStandInAProcess(DeviationKind kind) throws IOException {
        StringBuilder models = new StringBuilder();
        for (Path model : ModelFiles.processes()) {
            models.append(Files.readString(model));
        }
        Told.of(kind).steps().forEach(step -> assertThat(models).as(step).contains("id=\"" + step + "\""));
    }

    @ParameterizedTest
    @EnumSource
    void itsPathwayTestsExist(DeviationKind kind) throws IOException {
        for (String test : Told.of(kind).tests()) {
            String[] parts = test.split("#");
            assertThat(Files.readString(PATHS.resolve(parts[0] + ".java"))).contains("void " + parts[1] + "(");
        }
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder("""
                # 演练中可以发生的情形

                由 `DeviationsTableTest` 生成，请勿手工修改。情形写在情景文件的 `deviations:` 中，如 \
                `{row: 4, what: internal-objection, result: upheld}`；影响整个活动的情形不写 `row`。

                | 情形 | 参数 | 发生什么 | 经过的步骤 | 结果 | 路径测试 | 情景文件 |
                |---|---|---|---|---|---|---|
                """);
        for (DeviationKind kind : DeviationKind.values()) {
            Told told = Told.of(kind);
            table.append("| `%s` | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            kind.word(),
                            parameters(kind),
                            told.what(),
                            code(told.steps()),
                            told.outcome(),
                            code(told.tests()),
                            scenarios(kind).stream()
                                    .map(file -> "[%s](../../campaigns/scenarios/%s)".formatted(file, file))
                                    .collect(Collectors.joining("<br>"))));
        }
        return table.toString();
    }

    private static String parameters(DeviationKind kind) {
        return kind.parameters().isEmpty()
                ? "—"
                : kind.parameters().stream()
                        .map(parameter -> "`%s`：%s".formatted(parameter.name(), parameter.accepts()))
                        .collect(Collectors.joining("<br>"));
    }

    private static String code(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining("<br>"));
    }

    private static List<String> scenarios(DeviationKind kind) throws IOException {
        Pattern named = Pattern.compile("what: " + kind.word() + "[,} \\n]");
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.filter(file -> named.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an official is told about a deviation. */
    private record Told(String what, List<String> steps, String outcome, List<String> tests) {

        static Told of(DeviationKind kind) {
            return switch (kind) {
                case ENTERPRISE_REFUSES ->
                    told(
                            "企业资格审核不同意推荐",
                            "企业审核未通过",
                            "task-enterprise-check end-enterprise-refused",
                            "RecommendationPathIT#the_enterprise_refuses");
                case UNION_DISAGREES ->
                    told(
                            "同级工会不同意，企业复议后放弃",
                            "同级工会不同意",
                            "task-union-opinion task-enterprise-reconsideration end-union-disagreed",
                            "RecommendationPathIT#the_union_disagrees_and_the_enterprise_gives_up");
                case INSURED_MONTHS ->
                    told(
                            "参保月数与通常假定的不同",
                            "不足60个月：不符合参选要求；满60个月：照常",
                            "rule-eligibility end-not-eligible",
                            "RecommendationPathIT#someone_insured_too_short_is_not_eligible");
                case QUALIFICATION ->
                    told(
                            "技能等级与通常假定的不同",
                            "二级以下：不符合参选要求；二级及以上：照常",
                            "rule-eligibility end-not-eligible",
                            "RecommendationPathIT#someone_insured_too_short_is_not_eligible");
                case LATE_SUBMISSION ->
                    told(
                            "地区人社部门到推荐阶段截止仍未办理",
                            "逾期未报送",
                            "task-district-opinion timer-recommendation-closed end-not-submitted",
                            "RecommendationPathIT#the_window_closes_before_the_materials_reach_the_city");
                case CITY_REJECTS ->
                    told(
                            "市级不予确定",
                            "未确定为推荐人选",
                            "task-determination end-not-determined",
                            "ReviewPathIT#the_city_does_not_determine_the_candidate");
                case INTERNAL_OBJECTION ->
                    told(
                            "本单位公示的次一工作日有人提出异议，当天受理、核查并作出结论；候选人暂停，其他人不受影响",
                            "upheld：异议成立；dismissed：照常；republicise：单独公示5个工作日后照常，赶不上推荐截止的为逾期未报送",
                            "start-objection-filed task-objection-admissibility task-objection-investigation"
                                    + " task-objection-conclusion task-post-own-publicity timer-own-publicity"
                                    + " end-objection-upheld",
                            "ObjectionPathIT#a_candidate_is_out_when_the_objection_is_upheld"
                                    + " ObjectionPathIT#an_objection_is_dismissed_while_the_publicity_runs"
                                    + " ObjectionPathIT#something_is_put_right_and_published_once_more_for_the_candidate_alone");
                case FOUR_REPRESENTATIVES ->
                    told(
                            "登记内部公示结果时只有四名职工代表签字，在该栏被退回；补足五名后再次登记",
                            "照常",
                            "task-register-publicity-result",
                            "UnitRecommendationPathIT#four_worker_representatives_are_too_few");
                case DISTRICT_RETURNS ->
                    told(
                            "地区人社部门退回补正，企业当天补正后再次办理",
                            "照常",
                            "task-district-opinion call-correction-district task-correct-application",
                            "CorrectionPathIT#the_district_returns_and_gives_its_opinion_again");
                case DISTRICT_REFUSES ->
                    told(
                            "地区人社部门不同意上报",
                            "地区人社部门不同意",
                            "task-district-opinion end-district-refused",
                            "RecommendationPathIT#the_district_refuses");
                case AUTHORITY_ADVERSE ->
                    told(
                            "一个执纪执法部门有不同意见，由市级说明理由后决定",
                            "accept：照常；reject：未确定为推荐人选",
                            "task-authority-opinion task-determination end-not-determined",
                            "ReviewPathIT#adverse_opinions_are_put_to_the_city_which_gives_its_reason");
                case AUTHORITY_LATE ->
                    told(
                            "一个执纪执法部门到期未答复，系统催办；沉默不视为同意",
                            "照常",
                            "task-authority-opinion",
                            "ReviewPathIT#silent_authorities_are_chased_once_each_and_never_taken_as_consenting");
                case EXPERT_RECUSES ->
                    told(
                            "一名专家收到评分任务后申请回避，由专家库中的另一人评分；表决时不计该专家",
                            "照常",
                            "task-expert-score gateway-recused service-replace-expert",
                            "RecusalPathIT#an_expert_withdraws_and_another_one_of_the_pool_scores");
                case NOTICE_OBJECTION ->
                    told(
                            "社会公示的次一工作日有人提出异议。in-time：当天办结；after-end：公示期满后才作出结论，" + "两把钥匙先行报送其余人选，该候选人随后补充报送",
                            "upheld：异议成立；dismissed：授予称号",
                            "start-objection-filed task-objection-conclusion task-first-key task-second-key"
                                    + " task-report-to-government",
                            "NoticeObjectionPathIT#an_objection_is_dismissed_while_the_notice_runs"
                                    + " NoticeObjectionPathIT#a_candidate_is_out_when_the_objection_is_upheld_after_the_notice"
                                    + " NoticePathIT#two_keys_send_the_clean_name_ahead_and_a_supplementary_report_follows");
                case WITHDRAWS ->
                    told(
                            "本人在该阶段书面撤回，由企业登记",
                            "本人或单位撤回",
                            "start-withdrawn end-withdrawn",
                            "WithdrawalPathIT#during_the_internal_publicity_and_the_round_goes_on_with_the_others"
                                    + " WithdrawalPathIT#during_the_review"
                                    + " WithdrawalPathIT#during_the_evaluation_and_its_experts_have_nothing_left_to_score"
                                    + " WithdrawalPathIT#during_the_public_notice_and_the_others_are_reported_without");
                case OBJECTIONS_AT_ONCE ->
                    told(
                            "公示的次一工作日有两人分别提出不同的异议，各自受理、核查、作出结论；level：本单位公示（internal）或社会公示（public）",
                            "both-dismissed：照常（社会公示：授予称号）；first-upheld：异议成立，另一件随案办结；second-upheld：前一件不成立，后一件成立，结果为异议成立",
                            "start-objection-filed task-objection-admissibility task-objection-investigation"
                                    + " task-objection-conclusion end-objection-closed end-objection-upheld",
                            "ObjectionPathIT#of_two_objections_at_once_one_is_upheld_and_the_other_ends_with_the_case"
                                    + " ObjectionPathIT#a_candidate_with_two_objections_waits_for_both");
                case OWN_PUBLICITY_OBJECTION ->
                    told(
                            "本单位公示的异议以单独公示办结，单独公示的次一工作日又有人对其提出异议",
                            "upheld：异议成立；dismissed：单独公示期满后照常，赶不上推荐截止的为逾期未报送",
                            "start-objection-filed task-objection-conclusion task-post-own-publicity"
                                    + " timer-own-publicity task-register-own-publicity-result end-objection-upheld",
                            "ObjectionPathIT#something_is_put_right_and_published_once_more_for_the_candidate_alone"
                                    + " NoticeObjectionPathIT#an_objection_to_the_own_notice_holds_the_candidate_when_that_one_ends");
                case GOVERNMENT_STRIKES ->
                    told(
                            "市政府审定时从名单中删去该人",
                            "市政府审定未通过",
                            "task-government-decision gateway-named end-struck",
                            "GovernmentPathIT#the_government_strikes_one_name");
                case FRAUD ->
                    told(
                            "有人举报弄虚作假，经核实、听取陈述、决定和复核属实；终身禁止申报",
                            "before-naming（审核阶段）：取消参评资格；after-honour（奖金拨付之后）：撤销称号，追回奖金",
                            "start-fraud-reported task-verify-report task-hear-person task-revocation-decision"
                                    + " task-revocation-second-key service-revoke task-recover-money end-disqualified"
                                    + " end-title-revoked",
                            "RevocationPathIT#before_the_naming_the_candidate_is_disqualified_and_barred"
                                    + " TitleRevocationPathIT#after_the_honour_the_ended_case_is_revoked");
                case UNFOUNDED_REPORT ->
                    told(
                            "有人举报弄虚作假（审核阶段、社会公示期间或奖金拨付之后），未查实、决定不予处理或复核不同意。公布之前举报的，办结以前不得通过社会公示，也不得公布，其他环节照常；公布之后举报的，不影响任何环节",
                            "照常，不列入禁止申报名单（during-notice、after-honour：授予称号）",
                            "start-fraud-reported task-verify-report end-unsubstantiated task-revocation-decision"
                                    + " task-revocation-second-key end-not-revoked",
                            "RevocationPathIT#what_is_not_substantiated_holds_the_candidate_up_and_no_more"
                                    + " RevocationPathIT#an_open_report_stops_neither_recommendation_nor_review_nor_evaluation"
                                    + " RevocationPathIT#a_decision_to_dismiss_takes_the_second_key_too_and_lets_the_candidate_go"
                                    + " RevocationPathIT#a_refused_second_key_revokes_nothing");
                case FOURTH_WITH_EXCEPTION ->
                    told(
                            "单位经市人社部门同意，超额推荐第四人；汇总表中不是第四名的，演练时编入一个已推荐满三人的单位",
                            "照常",
                            "task-select-and-rank",
                            "UnitRecommendationPathIT#the_unit_recommends_a_fourth_once_the_city_has_allowed_it");
                case PASSED_OVER ->
                    told(
                            "单位推荐了其他人，没有推荐该人",
                            "单位未推荐",
                            "task-select-and-rank gateway-recommended end-not-recommended",
                            "RecommendationPathIT#the_unit_passes_someone_over"
                                    + " UnitRecommendationPathIT#the_unit_recommends_nobody");
                case HOLIDAY ->
                    told(
                            "某个工作日改为放假，前一工作日宣布；未到期的公示和期限顺延",
                            "照常",
                            "timer-internal-publicity timer-public-notice",
                            "ChangePathIT#a_holiday_during_the_internal_publicity_makes_it_end_a_working_day_later"
                                    + " ChangePathIT#a_holiday_during_the_public_notice_moves_its_end");
                case EXTEND ->
                    told(
                            "阶段开始两个工作日后，市人社部门决定延长该阶段；相冲突的后续阶段顺延",
                            "照常",
                            "timer-recommendation-closed",
                            "ChangePathIT#an_extension_of_the_recommendation_keeps_candidates_alive"
                                    + " ChangePathIT#later_windows_that_would_collide_are_named_and_refused_or_moved_along");
                case RESERVE_CALLED_UP ->
                    told(
                            "社会公示发布三个工作日后，名单有空缺、又有候补人选的，市人社部门按名次递补一名，另行公示；否则不发生",
                            "授予称号（在本人公示期满后的第一次报送中上报）",
                            "wait-reserve-settled gateway-called-up call-own-notice task-post-own-publicity"
                                    + " timer-own-publicity wait-notice-ended",
                            "ReservePathIT#the_best_reserve_is_called_up_and_named_after_a_notice_of_its_own");
                case GOVERNMENT_RETURNS ->
                    told(
                            "市政府退回第一次报送的名单，重新报送后同意",
                            "照常",
                            "task-report-to-government task-government-decision gateway-government-approves"
                                    + " service-gather-report",
                            "GovernmentPathIT#the_government_returns_the_report_once");
                case KEYS_REFUSED ->
                    told(
                            "社会公示期满、还有人选未结时（异议或举报未办结，或者递补人选公示未满），第一次先报被两人之一否决（by：first 或 second），再次先报时两人都同意；全部已结的不发生",
                            "照常",
                            "task-first-key task-second-key gateway-both-keys end-sent-ahead",
                            "NoticePathIT#the_second_key_is_refused_to_the_person_who_turned_the_first_and_may_say_no"
                                    + " NoticePathIT#two_keys_send_the_clean_name_ahead_and_a_supplementary_report_follows");
            };
        }

        private static Told told(String what, String outcome, String steps, String tests) {
            return new Told(what, Arrays.asList(steps.split(" ")), outcome, Arrays.asList(tests.split(" ")));
        }
    }
}
