package org.jiangxuan.nomination;

import java.time.Clock;
import java.util.Locale;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.BanRegister;
import org.jiangxuan.registry.PersonIndex;
import org.jiangxuan.registry.Unit;
import org.jiangxuan.registry.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a candidate of an application. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Submission {

    private final CandidateRepository candidates;
    private final UnitLedgerRepository ledgers;
    private final Numbers numbers;
    private final Units units;
    private final Campaigns campaigns;
    private final BanRegister bans;
    private final PersonIndex people;
    private final RecommendationWindow window;
    private final ObjectProvider<CandidateProcess> process;
    private final Clock clock;

    Submission(
            CandidateRepository candidates,
            UnitLedgerRepository ledgers,
            Numbers numbers,
            Units units,
            Campaigns campaigns,
            BanRegister bans,
            PersonIndex people,
            RecommendationWindow window,
            ObjectProvider<CandidateProcess> process,
            Clock clock) {
        this.candidates = candidates;
        this.ledgers = ledgers;
        this.numbers = numbers;
        this.units = units;
        this.campaigns = campaigns;
        this.bans = bans;
        this.people = people;
        this.window = window;
        this.process = process;
        this.clock = clock;
    }

    String submit(Application application) {
        String campaign = application.campaignId();
        window.requireOpen(campaign);
        IdentityNumber identity = ApplicationCheck.check(application);
        Unit unit = units.get(application.unitCode());
        String index = people.of(identity.value());
        boolean banned = bans.isBanned(identity.value());
        candidates.numberOf(campaign, index).ifPresent(other -> {
            throw new RuleViolation("identityNumber", "该身份证号码已在本次活动中申报，编号 " + other + "，不能重复申报。");
        });
        String number = numbers.candidate(campaigns.definition(campaign).year());
        Candidate candidate = new Candidate(number, application, unit, identity.value(), index, clock.instant());
        candidate.bannedAtSubmission(banned);
        save(candidate);
        openLedger(campaign, unit.creditCode());
        process.getObject().start(number);
        return number;
    }

    /** Whoever applies twice at once waits here for the other application to be committed. */
    private void save(Candidate candidate) {
        try {
            candidates.saveAndFlush(candidate);
        } catch (DataIntegrityViolationException twice) {
            if (String.valueOf(twice.getMessage()).toLowerCase(Locale.ROOT).contains("candidate_person_once")) {
                throw new RuleViolation("identityNumber", "该身份证号码刚刚在本次活动中申报，不能重复申报。");
            }
            throw twice;
        }
    }

    /** Two who are the first of their unit at once open one ledger. */
    private void openLedger(String campaign, String unit) {
        if (ledgers.existsByCampaignIdAndUnitCode(campaign, unit)) {
            return;
        }
        units.lock(unit);
        if (!ledgers.existsByCampaignIdAndUnitCode(campaign, unit)) {
            ledgers.save(new UnitLedger(campaign, unit));
        }
    }
}
