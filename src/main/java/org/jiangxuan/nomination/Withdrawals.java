package org.jiangxuan.nomination;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Candidates who withdraw, at any time before the naming. Their case ends at once; the unit's round, the panel and the list
 * go on with the others.
 */
@Service
@Transactional
public class Withdrawals {

    private static final int TEXT = 500;

    private final Candidates candidates;
    private final ObjectProvider<CandidateProcess> process;
    private final EntityManager entities;
    private final Clock clock;

    Withdrawals(Candidates candidates, ObjectProvider<CandidateProcess> process, EntityManager entities, Clock clock) {
        this.candidates = candidates;
        this.process = process;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Registers that the person withdraws, on their written word, and ends the case as {@link Outcome#WITHDRAWN}. Whether
     * the account acts for the person's unit is the caller's business.
     *
     * @param reason in up to 500 characters
     * @param by the account that registers it
     * @throws RuleViolation when the reason is missing, the person is named already or the case has ended
     */
    public void withdraw(String number, String reason, String by) {
        candidates.lock(number);
        Candidate candidate = candidates.get(number);
        // what this transaction loaded before it held the lock may be stale
        entities.refresh(candidate);
        Require.that(candidate.stage() != Stage.ENDED, "候选人 " + number + " 的申报已办结，不能再撤回。");
        Require.that(!candidate.stage().atLeast(Stage.NAMED), "候选人 " + number + " 已公布为“大连工匠”，不能再撤回申报。");
        String why = Require.text("withdrawReason", "撤回的原因", reason, TEXT);
        entities.persist(new Withdrawal(number, why, by, clock.instant()));
        process.getObject().withdraw(number);
    }

    /** The withdrawal of a candidate, if there is one. */
    @Transactional(readOnly = true)
    public Optional<WithdrawalView> of(String number) {
        return Optional.ofNullable(entities.find(Withdrawal.class, number)).map(Withdrawal::view);
    }
}
