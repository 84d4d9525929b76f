package org.jiangxuan.rehearsal.invariant;

import java.time.Duration;
import java.util.List;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.rehearsal.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks after a campaign what must hold whatever happened in it. */
@Component
@Profile("rehearsal | demo | test")
public class Invariants {

    private static final List<Invariant> ALL = List.of(
            new EverythingEnds(),
            new EveryCaseHasItsOutcome(),
            new EachOutcomeHasItsLastStep(),
            new PublicityPeriodsAreRight(),
            new NoPublicityIsCutShort(),
            new NothingComesAfterTheWindow(),
            new NamedHavePassedEverything(),
            new NoUnitExceedsItsCap(),
            new HonouredAreTheNamedLessTheRevoked(),
            new CertificatesAreConsecutive(),
            new TheFrozenStandStill(),
            new TasksAreDoneByThoseInCharge(),
            new NothingIsDoneTwice(),
            new DueDatesFollowTheRule(),
            new DeadlinesAreKept(),
            new TheBannedAreNotHonoured(),
            new NothingPersonalInTheEngine(),
            new TheListFollowsTheRanking(),
            new ObjectionsAreSettled(),
            new TwoKeysTwoPeople(),
            new NumbersAreConsecutive(),
            new TheAwardIsPaidOnce(),
            new PhasesComeInTurn(),
            new SilenceIsNoConsent(),
            new ReservesMoveUpInTurn(),
            new BothKeysAreTurned(),
            new OnlyApprovedNamesAreAnnounced());

    /** The ids of all of them. */
    static List<String> ids() {
        return ALL.stream().map(Invariant::id).toList();
    }

    private final JdbcClient jdbc;

    Invariants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An invariant after a campaign.
     *
     * @param id as in {@code docs/invariants.md}
     * @param title what must hold, in Chinese
     * @param violations one short text for each case in which it does not
     */
    public record Finding(String id, String title, List<String> violations) {

        /** Whether it holds. */
        public boolean holds() {
            return violations.isEmpty();
        }
    }

    /**
     * Checks a campaign that is over.
     *
     * @param campaign as it was written down when it opened
     * @param acted how many tasks people completed in all; null when nobody counted
     */
    public List<Finding> check(CampaignDefinition campaign, @Nullable Integer acted) {
        return check(campaign, acted, Duration.ZERO);
    }

    /**
     * Checks a campaign that is over, during which nodes may have died: another node takes over a dead one's job only when
     * its lock has expired.
     *
     * @param campaign as it was written down when it opened
     * @param acted how many tasks people completed in all; null when nobody counted
     * @param takeover by how much a timer may have been late for that
     */
    public List<Finding> check(CampaignDefinition campaign, @Nullable Integer acted, Duration takeover) {
        Evidence evidence = new Evidence(jdbc, campaign, Almanac.of(campaign, jdbc), acted, takeover);
        return ALL.stream().map(invariant -> check(invariant, evidence)).toList();
    }

    private static Finding check(Invariant invariant, Evidence evidence) {
        String title = Texts.say("invariant." + invariant.id());
        try {
            return new Finding(invariant.id(), title, invariant.violations(evidence));
        } catch (RuntimeException unchecked) {
            return new Finding(invariant.id(), title, List.of("无法检查：" + unchecked.getMessage()));
        }
    }
}
