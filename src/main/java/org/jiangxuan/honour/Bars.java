package org.jiangxuan.honour;

import java.util.List;
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
 * Bars a person for good and ends what is open (N58, AMB-19). Titles of other years stay, whether their honour is
 * settled or not: they did not rest on this forgery.
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
        List<String> candidacies = candidates.ofPerson(number);
        // locked before they are loaded, so that what is loaded is what was committed
        candidacies.forEach(candidates::lock);
        Candidate candidate = candidates.get(number);
        bans.ban(candidate.identityNumber(), candidate.name(), reason, candidate.campaignId());
        candidacies.stream().filter(other -> !other.equals(number)).forEach(this::endUnlessNamed);
        return end(candidates.facts(number));
    }

    private void endUnlessNamed(String other) {
        Stage stage = candidates.facts(other).stage();
        if (stage != Stage.ENDED && stage != Stage.NAMED) {
            process.disqualify(other, false);
        }
    }

    private RevocationEffect end(CandidateFacts forged) {
        String number = forged.number();
        if (forged.stage() != Stage.ENDED) {
            boolean named = forged.stage() == Stage.NAMED;
            process.disqualify(number, named);
            return named ? RevocationEffect.TITLE_CANCELLED : RevocationEffect.DISQUALIFIED;
        }
        if (forged.outcome() == Outcome.HONOURED) {
            candidates.end(number, Outcome.REVOKED);
            log.record(number, "service-revoke", Outcome.REVOKED.name(), null);
            return RevocationEffect.TITLE_CANCELLED;
        }
        return RevocationEffect.BARRED;
    }
}
