package org.jiangxuan.nomination;

import java.time.Clock;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which units may recommend more people than the cap “in principle” allows (N41). */
@Service
@Transactional
public class CapExceptions {

    private final CapExceptionRepository exceptions;
    private final Units units;
    private final Clock clock;

    CapExceptions(CapExceptionRepository exceptions, Units units, Clock clock) {
        this.exceptions = exceptions;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Records the city's consent for a unit; a second one changes nothing.
     *
     * @param by the id of the account that records it
     * @throws RuleViolation when the unit is not registered, or the reason is missing or over 500 characters
     */
    public void record(String campaignId, String unitCode, String reason, String by) {
        String why = Require.text("reason", "超额推荐的理由", reason, 500);
        String code = units.get(unitCode).creditCode();
        if (!isRecorded(campaignId, code)) {
            exceptions.save(new CapException(campaignId, code, why, by, clock.instant()));
        }
    }

    /** Whether an exception is recorded for a unit. */
    @Transactional(readOnly = true)
    public boolean isRecorded(String campaignId, String unitCode) {
        return exceptions.existsByCampaignIdAndUnitCode(campaignId, unitCode);
    }
}
