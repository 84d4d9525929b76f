package org.jiangxuan.honour;

import org.jiangxuan.publicity.ReportRegistered;
import org.springframework.stereotype.Component;

/** An objection comes too late once a report that the government has not returned names the candidate (AMB-17). */
@Component
class ReportedNames implements ReportRegistered {

    private final CommendationRepository commendations;

    ReportedNames(CommendationRepository commendations) {
        this.commendations = commendations;
    }

    @Override
    public boolean isRegistered(String candidateNumber) {
        return commendations.isReported(candidateNumber);
    }
}
