package org.jiangxuan.publicity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.calendar.PublicityPeriod;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignDefinition.PublicityRule;
import org.jiangxuan.campaign.Campaigns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts running periods again when a day was declared off or worked. Only days that are not past are declared, so that
 * a period that has ended is never counted otherwise than it was.
 */
@Service
@Transactional
public class PublicityPeriods {

    private final PublicityRepository publicities;
    private final Campaigns campaigns;
    private final WorkingCalendar calendar;

    PublicityPeriods(PublicityRepository publicities, Campaigns campaigns, WorkingCalendar calendar) {
        this.publicities = publicities;
        this.campaigns = campaigns;
        this.calendar = calendar;
    }

    /** All publicities of a campaign whose result is open, counted by a calendar, by kind and subject; changes nothing. */
    @Transactional(readOnly = true)
    public List<RecountedPeriod> recounted(String campaignId, WorkingCalendar by) {
        CampaignDefinition definition = campaigns.definition(campaignId);
        WorkingCalendar fixed = by.snapshot();
        return publicities.findByCampaignIdAndStateOrderByKindAscSubjectAsc(campaignId, PublicityState.POSTED).stream()
                .map(publicity -> publicity.recounted(count(publicity, definition, fixed)))
                .toList();
    }

    /**
     * The end of the running period of a subject, its row brought to what the calendar says; empty if it has none. Locks
     * the row until the caller's transaction ends.
     */
    public Optional<Instant> settle(String subject) {
        return publicities
                .lockRunning(subject)
                .map(this::recount)
                .map(publicity -> publicity.view().endsAt());
    }

    /** Brings a locked row to what the calendar says, unless its result is registered. */
    Publicity recount(Publicity publicity) {
        if (!publicity.isClosed()) {
            publicity.move(count(publicity, campaigns.definition(publicity.campaignId()), calendar));
        }
        return publicity;
    }

    private static PublicityPeriod count(Publicity publicity, CampaignDefinition definition, WorkingCalendar calendar) {
        PublicityRule rule = publicity.kind().internal() ? definition.internalPublicity() : definition.publicNotice();
        return calendar.publicity(publicity.view().postedOn(), publicity.view().workingDays(), rule.firstDayCounts());
    }
}
