package org.jiangxuan.honour;

import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.CandidateFacts;
import org.jiangxuan.nomination.CandidateProcess;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.registry.BanRegister;
import org.springframework.stereotype.Component;

/**
 * Bars a person for good and ends what is open (N58, AMB-19). Titles of earlier years stay: they did not rest on this
 * forgery.
 */
@Component
class Bars {

    private final Candidates candidates;
    private final CandidateProcess process;
    private final BanRegister bans;
    private final CaseLog log;

    Bars(Candidates candidates, CandidateProcess process, BanRegister bans, CaseLog log) {
        this.candidates = candidates;
        this.process = process;
        this.bans = bans;
        this.log = log;
    }

    /**
     * @param number the candidacy with the forgery
     * @return what happened to this candidacy
     */
    RevocationEffect bar(String number, String reason) {
        Candidate candidate = candidates.get(number);
        bans.ban(candidate.identityNumber(), candidate.name(), reason, candidate.campaignId());
        RevocationEffect effect = RevocationEffect.BARRED;
        for (String one : candidates.ofPerson(number)) {
            candidates.lock(one);
            CandidateFacts facts = candidates.facts(one);
            if (facts.stage() != Stage.ENDED) {
                boolean named = facts.stage() == Stage.NAMED;
                process.disqualify(one, named);
                if (one.equals(number)) {
                    effect = named ? RevocationEffect.TITLE_CANCELLED : RevocationEffect.DISQUALIFIED;
                }
            } else if (one.equals(number) && facts.outcome() == Outcome.HONOURED) {
                candidates.end(one, Outcome.REVOKED);
                log.record(one, "service-revoke", Outcome.REVOKED.name(), null);
                effect = RevocationEffect.TITLE_CANCELLED;
            }
        }
        return effect;
    }
}
