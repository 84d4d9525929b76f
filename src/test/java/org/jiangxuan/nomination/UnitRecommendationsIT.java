package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiangxuan.Blocked;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.BanRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class UnitRecommendationsIT extends NominationDatabase {

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private BanRegister bans;

    @Autowired
    private CapExceptions exceptions;

    @Test
    void opensOneRoundForAllWhoWait() {
        String first = agreed(1);
        String second = agreed(2);

        assertThat(rounds.settle(first)).isEqualTo(Settlement.WAITING);
        assertThat(rounds.settle(second)).isEqualTo(Settlement.WAITING);

        verify(roundProcess, times(1)).start("2021-R00001-1");
        assertThat(rounds.rankable("2021-R00001-1")).containsExactly(first, second);
    }

    @Test
    void sendsTheRankedOnAndWakesThem() {
        String first = agreed(1);
        String second = agreed(2);
        String key = waitingRound(first);

        rounds.select(key, List.of(second, first), false, null);
        assertThat(rounds.settle(first)).isEqualTo(Settlement.WAITING);
        assertThat(rounds.issueLetter(key).letterNumber()).isEqualTo("荐〔2021〕00001-1号");
        RoundView released = rounds.release(key);

        assertThat(released.state()).isEqualTo(RoundState.RELEASED);
        assertThat(released.candidates()).containsExactly(second, first);
        assertThat(rounds.settle(first)).isEqualTo(Settlement.RELEASED);
        assertThat(candidates.facts(first).stage()).isEqualTo(Stage.PUBLICISED_INTERNALLY);
        verify(candidateProcess).wake(List.of(second, first), CandidateWait.RECOMMENDED);
    }

    @Test
    void callsTheLetterOfARoundFromBeforeAfterTheUnitAsWell() {
        String number = agreed(1);
        rounds.select(waitingRound(number), List.of(number), true, null);
        jdbc.sql("update unit_recommendation set round_key = '2021-R00007'").update();

        assertThat(rounds.issueLetter("2021-R00007").letterNumber()).isEqualTo("荐〔2021〕00001-1号");
    }

    @Test
    void tellsThoseWhomTheFinalRoundPassedOver() {
        String chosen = agreed(1);
        String passedOver = agreed(2);
        String key = waitingRound(chosen);

        rounds.select(key, List.of(chosen), true, null);
        assertThat(rounds.settle(passedOver)).isEqualTo(Settlement.WAITING);
        rounds.issueLetter(key);
        rounds.release(key);

        assertThat(rounds.settle(passedOver)).isEqualTo(Settlement.NOT_RECOMMENDED);
        verify(candidateProcess).wake(List.of(chosen, passedOver), CandidateWait.RECOMMENDED);
        verify(roundProcess, times(1)).start(any());
    }

    @Test
    void tellsWhoComesAfterTheFinalRoundAtOnce() {
        String chosen = agreed(1);
        String key = waitingRound(chosen);
        rounds.select(key, List.of(chosen), true, null);
        rounds.issueLetter(key);
        rounds.release(key);

        assertThat(rounds.settle(agreed(2))).isEqualTo(Settlement.NOT_RECOMMENDED);
    }

    @Test
    void letsAUnitRecommendNobody() {
        String number = agreed(1);
        String key = waitingRound(number);

        refused("finalRound", () -> rounds.select(key, List.of(), false, null));
        rounds.select(key, List.of(), true, null);
        rounds.release(key);

        assertThat(rounds.settle(number)).isEqualTo(Settlement.NOT_RECOMMENDED);
        assertThat(rounds.round(key).letterNumber()).isNull();
    }

    @Test
    void opensTheNextRoundForThoseWhoRemainAndForThoseWhoComeLater() {
        String first = agreed(1);
        String second = agreed(2);
        String key = waitingRound(first);

        rounds.select(key, List.of(first), false, null);

        verify(roundProcess).start("2021-R00001-2");
        String third = agreed(3);
        assertThat(rounds.settle(third)).isEqualTo(Settlement.WAITING);
        verify(roundProcess, never()).start("2021-R00001-3");
        assertThat(rounds.rankable("2021-R00001-2")).containsExactly(second, third);
        assertThat(rounds.ofUnit(CAMPAIGN, Applications.UNIT))
                .extracting(RoundView::ordinal)
                .containsExactly(1, 2);
        assertThat(rounds.ofCampaign(CAMPAIGN))
                .extracting(RoundView::candidates)
                .containsExactly(List.of(first), List.of());
        assertThat(rounds.ofCandidate(first)).map(RoundView::key).contains(key);
    }

    @Test
    void countsTheCapOverAllRounds() {
        List<String> four = four();
        String key = waitingRound(four.get(0));
        rounds.select(key, four.subList(0, 2), false, null);

        refused("exceptionReason", () -> rounds.select("2021-R00001-2", four.subList(2, 4), true, " "));
        assertThat(rounds.select("2021-R00001-2", four.subList(2, 3), true, "不需要")
                        .exceptionReason())
                .isNull();
    }

    @Test
    void letsMoreThanTheCapPassOnceTheCityAllowsItAndRecordsTheUnitsReason() {
        List<String> four = four();
        String key = waitingRound(four.get(0));

        exceptions.record(CAMPAIGN, Applications.OTHER_UNIT, "技术工人较多", "centre");
        assertThatThrownBy(() -> rounds.select(key, four, true, "承担国家重点项目")).hasMessageContaining("尚未登记该同意");
        refused("exceptionReason", () -> rounds.select(key, four, true, "承担国家重点项目"));
        exceptions.record(CAMPAIGN, Applications.UNIT, "重大工程骨干较多", "centre");
        refused("exceptionReason", () -> rounds.select(key, four, true, null));
        rounds.select(key, four, true, "承担国家重点项目");

        assertThat(rounds.round(key).exceptionReason()).isEqualTo("承担国家重点项目");
    }

    @Test
    void ranksOnlyItsOwnWhoMayBeRanked() {
        String mine = agreed(1);
        String theirs = agreed(2, Applications.OTHER_UNIT);
        String notYet = candidates.submit(Applications.of(3));
        String banned = agreed(4);
        bans.ban(Applications.identity(4), "测试甲4", "业绩造假", CAMPAIGN);
        String key = waitingRound(mine);

        refused("second", () -> rounds.select(key, List.of(mine, mine), true, null));
        refused("first", () -> rounds.select(key, List.of(theirs), true, null));
        refused("first", () -> rounds.select(key, List.of("2021-99999"), true, null));
        refused("second", () -> rounds.select(key, List.of(mine, notYet), true, null));
        refused("second", () -> rounds.select(key, List.of(mine, banned), true, null));
        assertThat(rounds.round(key).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void doesNotRankSomeoneTwice() {
        String first = agreed(1);
        agreed(2);
        String key = waitingRound(first);
        rounds.select(key, List.of(first), false, null);

        refused("first", () -> rounds.select("2021-R00001-2", List.of(first), true, null));
        refused(null, () -> rounds.select(key, List.of(first), true, null));
    }

    @Test
    void keepsItsOrder() {
        String number = agreed(1);
        String key = waitingRound(number);

        refused(null, () -> rounds.issueLetter(key));
        refused(null, () -> rounds.release(key));
        rounds.select(key, List.of(number), true, null);
        refused(null, () -> rounds.release(key));
    }

    @Test
    void closesWhatTheEndOfTheWindowFindsUnfinished() {
        String number = agreed(1);
        String key = waitingRound(number);
        rounds.select(key, List.of(number), false, null);
        clock.set(LocalDateTime.of(2021, 7, 3, 0, 0));

        refused(null, () -> rounds.issueLetter(key));
        rounds.closeUnfinished(key);

        assertThat(rounds.round(key).state()).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void twoRoundsAtOnceDoNotExceedTheCapTogether() {
        List<String> four = four();
        String key = waitingRound(four.get(0));
        rounds.select(key, four.subList(0, 1), false, null);
        // a second open round, as it could only come of a fault, tells whether the ledger's lock holds
        jdbc.sql("""
                        insert into unit_recommendation (id, round_key, campaign_id, unit_code, round_ordinal, state, final_round, version)
                        select -1, '2021-R00001-9', campaign_id, unit_code, 9, 'OPEN', false, 0
                        from unit_recommendation where round_key = '2021-R00001-1'
                        """).update();

        long passed = Stream.of(
                        List.of("2021-R00001-2", four.get(1), four.get(2)),
                        List.of("2021-R00001-9", four.get(2), four.get(3)))
                .parallel()
                .filter(attempt -> passes(() -> rounds.select(attempt.get(0), attempt.subList(1, 3), false, null)))
                .count();

        assertThat(passed).isEqualTo(1);
        assertThat(jdbc.sql("select recommended from unit_ledger")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void whoBeginsToWaitWhileTheRoundIsReleasedIsNotMissed() throws Exception {
        String chosen = agreed(1);
        String waiting = agreed(2);
        String key = waitingRound(chosen);
        rounds.select(key, List.of(chosen), true, null);
        rounds.issueLetter(key);
        CountDownLatch releasing = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        doAnswer(call -> {
                    releasing.countDown();
                    assertThat(mayCommit.await(20, TimeUnit.SECONDS)).isTrue();
                    return null;
                })
                .when(candidateProcess)
                .wake(any(), any());

        CompletableFuture<RoundView> release = CompletableFuture.supplyAsync(() -> rounds.release(key));
        assertThat(releasing.await(20, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Settlement> settle = CompletableFuture.supplyAsync(() -> rounds.settle(waiting));
        Blocked.await(template);
        assertThat(settle).as("waits for the lock").isNotDone();
        mayCommit.countDown();

        assertThat(settle.get(20, TimeUnit.SECONDS)).isEqualTo(Settlement.NOT_RECOMMENDED);
        assertThat(release.get(20, TimeUnit.SECONDS).state()).isEqualTo(RoundState.RELEASED);
    }

    @Test
    void opensOneRoundWhenManyBeginToWaitAtOnce() {
        List<String> numbers =
                IntStream.rangeClosed(1, 8).mapToObj(this::agreed).toList();

        numbers.stream()
                .parallel()
                .forEach(number -> assertThat(rounds.settle(number)).isEqualTo(Settlement.WAITING));

        verify(roundProcess, times(1)).start(any());
    }

    private List<String> four() {
        return IntStream.rangeClosed(1, 4).mapToObj(this::agreed).toList();
    }

    private static boolean passes(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private static void refused(@Nullable String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.field().orElse(null)).isEqualTo(field));
    }
}
