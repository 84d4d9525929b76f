package org.jiangxuan.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.campaign.Dalian2021;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.RoundState;
import org.jiangxuan.nomination.RoundView;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two publicities of the notice (N25, N40, N45). */
class PublicitiesTest {

    private static final String ROUND = "2021-R00001";
    private static final String CAMPAIGN = "dalian-2021";
    private static final LocalDate JUNE_23 = LocalDate.of(2021, 6, 23);
    private static final LocalDate AUGUST_2 = LocalDate.of(2021, 8, 2);

    private final Map<String, Publicity> table = new HashMap<>();
    private final PublicityRepository repository = mock();
    private final UnitRecommendations rounds = mock();
    private final Candidates candidates = mock();
    private final NoticePassage passage = mock();
    private final Campaigns campaigns = mock();

    @BeforeEach
    void database() {
        when(repository.save(any())).thenAnswer(call -> {
            Publicity saved = call.getArgument(0);
            table.put(saved.view().kind() == PublicityKind.INTERNAL ? ROUND : CAMPAIGN, saved);
            return saved;
        });
        when(repository.findByKindAndSubject(any(), any()))
                .thenAnswer(call -> Optional.ofNullable(table.get(call.<String>getArgument(1))));
        when(repository.lock(any(), any()))
                .thenAnswer(call -> Optional.ofNullable(table.get(call.<String>getArgument(1))));
        when(campaigns.definition(CAMPAIGN)).thenReturn(Dalian2021.definition());
        when(campaigns.phase(CAMPAIGN)).thenReturn(CampaignPhase.LIST_DECIDED);
        when(candidates.numbersAt(eq(CAMPAIGN), anyCollection())).thenReturn(List.of("2021-00001", "2021-00002"));
        when(rounds.round(ROUND)).thenReturn(round(Instant.parse("2021-06-22T02:00:00Z")));
    }

    @Test
    void five_working_days_posted_on_june_23_end_when_june_30_is_over() {
        PublicityView view = at("2021-06-23T09:00").postInternal(ROUND, JUNE_23, "厂务公开栏");
        assertThat(view)
                .isEqualTo(new PublicityView(
                        PublicityKind.INTERNAL,
                        JUNE_23,
                        LocalDate.of(2021, 6, 30),
                        Instant.parse("2021-06-30T16:00:00Z"),
                        5,
                        PublicityState.POSTED));
    }

    @Test
    void seven_working_days_posted_on_august_2_end_when_august_11_is_over() {
        PublicityView view = at("2021-08-02T09:00")
                .postPublicNotice(CAMPAIGN, AUGUST_2, "大人社公示〔2021〕1号", "https://example.invalid/1");
        assertThat(view.lastDay()).isEqualTo(LocalDate.of(2021, 8, 11));
        assertThat(view.endsAt()).isEqualTo(Instant.parse("2021-08-11T16:00:00Z"));
        assertThat(view.workingDays()).isEqualTo(7);
    }

    @Test
    void a_posting_is_neither_of_tomorrow_nor_older_than_the_ranking() {
        refused(
                "postedOn",
                "公示日期（2021年6月23日（周三））不能晚于今天（2021年6月22日（周二））。",
                () -> at("2021-06-22T12:00").postInternal(ROUND, JUNE_23, "厂务公开栏"));
        refused(
                "postedOn",
                "公示日期（2021年6月21日（周一））不能早于择优排序日期（2021年6月22日（周二））。",
                () -> at("2021-06-23T12:00").postInternal(ROUND, LocalDate.of(2021, 6, 21), "厂务公开栏"));
        when(rounds.round(ROUND)).thenReturn(round(null));
        refused(null, "本单位尚未择优排序，不能发布内部公示。", () -> at("2021-06-23T12:00").postInternal(ROUND, JUNE_23, "厂务公开栏"));
    }

    @Test
    void the_same_posting_again_changes_nothing_and_another_is_refused() {
        PublicityView first = at("2021-06-23T09:00").postInternal(ROUND, JUNE_23, "厂务公开栏");
        assertThat(at("2021-06-24T09:00").postInternal(ROUND, JUNE_23, "厂务公开栏")).isEqualTo(first);
        refused(
                null,
                "公示已经登记，不能重复登记或更改。",
                () -> at("2021-06-24T09:00").postInternal(ROUND, LocalDate.of(2021, 6, 24), "厂务公开栏"));
    }

    @Test
    void the_result_is_registered_only_when_the_last_day_is_over() {
        at("2021-06-23T09:00").postInternal(ROUND, JUNE_23, "厂务公开栏");
        refused(
                null,
                "公示期到2021年6月30日（周三）24时才结束，届时再登记公示结果。",
                () -> at("2021-06-30T23:59:59").registerInternalResult(ROUND, 5, true, true, "hr"));
        assertThatCode(() -> at("2021-07-01T00:00").registerInternalResult(ROUND, 5, true, true, "hr"))
                .doesNotThrowAnyException();
        assertThat(at("2021-07-01T00:00").ofRound(ROUND).orElseThrow().state()).isEqualTo(PublicityState.CLEAN);
    }

    @Test
    void the_result_needs_five_representatives_the_seal_and_no_objection() {
        at("2021-06-23T09:00").postInternal(ROUND, JUNE_23, "厂务公开栏");
        Publicities after = at("2021-07-01T09:00");
        refused(
                "workerRepresentatives",
                "公示结果须有不少于5名职工代表签字，目前只有4名。",
                () -> after.registerInternalResult(ROUND, 4, true, true, "hr"));
        refused("sealed", "公示结果须加盖单位公章。", () -> after.registerInternalResult(ROUND, 5, false, true, "hr"));
        refused(
                "noObjection",
                "公示期内有异议的，须先在该候选人卷宗的“公示异议”页登记，再登记公示结果。",
                () -> after.registerInternalResult(ROUND, 5, true, false, "hr"));
    }

    @Test
    void a_result_is_registered_once() {
        at("2021-06-23T09:00").postInternal(ROUND, JUNE_23, "厂务公开栏");
        at("2021-07-01T09:00").registerInternalResult(ROUND, 5, true, true, "hr");
        refused(
                null,
                "本轮推荐的公示结果已经登记，不能重复登记。",
                () -> at("2021-07-01T10:00").registerInternalResult(ROUND, 6, true, true, "hr"));
    }

    @Test
    void a_letter_waits_for_the_clean_result() {
        RegisteredResult requirement = new RegisteredResult(repository);
        RoundView round = round(Instant.EPOCH);
        at("2021-06-23T09:00").postInternal(ROUND, JUNE_23, "厂务公开栏");
        refused(null, "单位内部公示结果尚未登记，不能出具推荐函。", () -> requirement.check(round));
        at("2021-07-01T09:00").registerInternalResult(ROUND, 5, true, true, "hr");
        assertThatCode(() -> requirement.check(round)).doesNotThrowAnyException();
    }

    @Test
    void the_notice_waits_for_the_list_and_for_the_phase_and_is_dated_before_neither() {
        refused(
                "postedOn",
                "公示日期（2021年7月30日（周五））不能早于公示阶段开始日（2021年8月1日（周日））。",
                () -> at("2021-08-02T09:00").postPublicNotice(CAMPAIGN, LocalDate.of(2021, 7, 30), "1号", "https://x"));
        when(campaigns.reachedAt(CAMPAIGN))
                .thenReturn(Map.of(CampaignPhase.LIST_DECIDED, Instant.parse("2021-08-02T16:00:00Z")));
        refused(
                "postedOn",
                "公示日期（2021年8月2日（周一））不能早于确定拟入选名单日期（2021年8月3日（周二））。",
                () -> at("2021-08-03T09:00").postPublicNotice(CAMPAIGN, AUGUST_2, "1号", "https://x"));
        when(campaigns.phase(CAMPAIGN)).thenReturn(CampaignPhase.EVALUATION);
        refused(
                null,
                "拟入选名单尚未确定，不能发布公示。",
                () -> at("2021-08-02T09:00").postPublicNotice(CAMPAIGN, AUGUST_2, "1号", "https://x"));
    }

    @Test
    void who_is_banned_is_not_published() {
        when(candidates.bannedAmong(anyCollection())).thenReturn(List.of("2021-00002"));
        refused(
                null,
                "候选人2021-00002在禁止申报名单中，不能公示。",
                () -> at("2021-08-02T09:00").postPublicNotice(CAMPAIGN, AUGUST_2, "1号", "https://x"));
    }

    @Test
    void the_notice_closes_at_its_end_and_only_once() {
        at("2021-08-02T09:00").postPublicNotice(CAMPAIGN, AUGUST_2, "1号", "https://x");
        refused(
                null,
                "公示期到2021年8月11日（周三）24时才结束，不能提前结束公示。",
                () -> at("2021-08-11T23:59:59").closePublicNotice(CAMPAIGN));
        verify(passage, never()).pass(anyCollection());
        at("2021-08-12T00:00").closePublicNotice(CAMPAIGN);
        at("2021-08-12T00:01").closePublicNotice(CAMPAIGN);
        verify(passage).pass(List.of("2021-00001", "2021-00002"));
    }

    private Publicities at(String chinaTime) {
        Instant now = OffsetDateTime.parse(chinaTime + (chinaTime.length() == 16 ? ":00" : "") + "+08:00")
                .toInstant();
        PublicityPeriods periods = new PublicityPeriods(repository, campaigns, WorkingCalendar.published());
        return new Publicities(
                repository,
                mock(),
                new PublicityLocks(repository, periods),
                rounds,
                candidates,
                passage,
                campaigns,
                WorkingCalendar.published(),
                periods,
                Clock.fixed(now, ChinaTime.ZONE));
    }

    private static RoundView round(@Nullable Instant rankedAt) {
        return new RoundView(
                ROUND,
                CAMPAIGN,
                "91210200MA0000001X",
                1,
                RoundState.values()[0],
                true,
                null,
                List.of("2021-00001"),
                rankedAt,
                null,
                null,
                null);
    }

    private static void refused(@Nullable String field, String sentence, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(call).satisfies(violation -> {
            assertThat(violation.field().orElse(null)).isEqualTo(field);
            assertThat(violation.sentence()).isEqualTo(sentence);
        });
    }
}
