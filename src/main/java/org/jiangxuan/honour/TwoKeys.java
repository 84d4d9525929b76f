package org.jiangxuan.honour;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * While objections are open after the notice's end, two different people may together send the clean names to the
 * government ahead (AMB-17). Whoever is held by an objection follows in a supplementary report. Joins the caller's
 * transaction.
 */
@Service
@Transactional
public class TwoKeys {

    private final SendingAheadRepository attempts;
    private final CommendationRepository commendations;
    private final EntityManager entities;
    private final Clock clock;

    TwoKeys(
            SendingAheadRepository attempts,
            CommendationRepository commendations,
            EntityManager entities,
            Clock clock) {
        this.attempts = attempts;
        this.commendations = commendations;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Registers the first key.
     *
     * @param sendAhead whether to send the clean names ahead, or to wait on
     * @throws RuleViolation at field {@code decision} when there is nobody to send, or at {@code reason}
     */
    public void recordFirstKey(String campaignId, boolean sendAhead, String reason, String by) {
        String why = Require.text("reason", "理由", reason, 500);
        Require.that(
                !sendAhead || !commendations.ready(campaignId).isEmpty(), "decision", "目前没有公示期满且无异议的人选可以先报，请选择继续等待。");
        int ordinal = attempts.lock(campaignId).size() + 1;
        entities.persist(new SendingAhead(campaignId, ordinal, sendAhead, why, by, clock.instant()));
    }

    /**
     * Registers the second key, which another person has to turn.
     *
     * @return whether both keys are turned
     * @throws RuleViolation at field {@code decision} for the person who turned the first, or at {@code reason}
     */
    public boolean recordSecondKey(String campaignId, boolean confirms, String reason, String by) {
        List<SendingAhead> all = attempts.lock(campaignId);
        SendingAhead attempt = all.isEmpty() ? null : all.get(all.size() - 1);
        if (attempt == null || attempt.isAnswered()) {
            throw new RuleViolation("先报事项尚未由第一人提出，不能复核。");
        }
        Require.that(!attempt.firstBy().equals(by), "decision", "先报须两人同意：第一人已由您本人办理，复核须由另一人办理。");
        attempt.answer(confirms, Require.text("reason", "理由", reason, 500), by, clock.instant());
        return attempt.isDecided();
    }
}
