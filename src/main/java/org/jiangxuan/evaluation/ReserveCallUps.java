package org.jiangxuan.evaluation;

import java.util.Optional;
import org.jiangxuan.publicity.CallUps;
import org.springframework.stereotype.Component;

/** Tells from the reserve list who was called up, and on what terms. */
@Component
class ReserveCallUps implements CallUps {

    private final StandingRepository standings;

    ReserveCallUps(StandingRepository standings) {
        this.standings = standings;
    }

    @Override
    public Optional<CallUp> of(String number) {
        return standings.findById(number).flatMap(StandingRow::callUp);
    }
}
