package org.jiangxuan.publicity;

import org.jiangxuan.nomination.LetterRequirement;
import org.jiangxuan.nomination.RoundView;
import org.jiangxuan.platform.Require;
import org.springframework.stereotype.Component;

/**
 * No letter is issued before the result of the unit's internal publicity is registered (N25, N40). It may be disputed: whom
 * an open objection holds stays behind, and does not keep the others of the round from their letter (AMB-4).
 */
@Component
class RegisteredResult implements LetterRequirement {

    private final PublicityRepository publicities;

    RegisteredResult(PublicityRepository publicities) {
        this.publicities = publicities;
    }

    @Override
    public void check(RoundView round) {
        boolean registered = publicities
                .findByKindAndSubject(PublicityKind.INTERNAL, round.key())
                .filter(Publicity::isConfirmed)
                .isPresent();
        Require.that(registered, "单位内部公示结果尚未登记，不能出具推荐函。");
    }
}
