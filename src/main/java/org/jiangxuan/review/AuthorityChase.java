package org.jiangxuan.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.Campaigns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chases authorities that are silent beyond their due date (AMB-11). Joins the caller's transaction. */
@Service
@Transactional
public class AuthorityChase {

    private static final String STEP = "task-authority-opinion";

    private final AuthorityOpinionRepository opinions;
    private final Campaigns campaigns;
    private final CampaignSchedule schedule;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuthorityChase(
            AuthorityOpinionRepository opinions,
            Campaigns campaigns,
            CampaignSchedule schedule,
            ApplicationEventPublisher events,
            Clock clock) {
        this.opinions = opinions;
        this.campaigns = campaigns;
        this.schedule = schedule;
        this.events = events;
        this.clock = clock;
    }

    /** When the authorities' opinions are due: 24:00, in China, of a day. */
    @Transactional(readOnly = true)
    public Instant dueAt(String campaignId) {
        return schedule.due(campaignId, STEP);
    }

    /**
     * Notes that an authority is silent about a candidate beyond the due date, and announces it ({@link AuthoritySilent}) the
     * first time in the campaign for that date. One that has answered is left alone.
     *
     * @param id of the question
     */
    public void chase(long id) {
        AuthorityOpinion question = opinions.findById(id).orElseThrow();
        chase(question, dueAt(question.campaignId()));
    }

    /**
     * Chases those anew who were chased for a due date that the extension of the review or a day off has moved since, once the
     * new one has passed: the timers of the tasks have fired. All at once, past the questions' versions: whoever answers
     * meanwhile neither waits for it nor loses a race.
     */
    public void again(String campaignId) {
        if (!schedule.mayHaveMoved(campaignId)) {
            return;
        }
        Instant due = dueAt(campaignId);
        Instant now = clock.instant();
        if (now.isBefore(due) || opinions.silentSince(campaignId, due).isEmpty()) {
            return;
        }
        campaigns.phaseLocked(campaignId);
        Set<String> told = opinions.chasedSince(campaignId, due);
        List<String> silent = opinions.silentSince(campaignId, due);
        opinions.chase(campaignId, due, now);
        silent.stream()
                .filter(authority -> !told.contains(authority))
                .forEach(authority -> events.publishEvent(new AuthoritySilent(campaignId, authority, due)));
    }

    private void chase(AuthorityOpinion question, Instant due) {
        boolean first = isFirst(question, due);
        if (question.chase(clock.instant(), due) && first) {
            events.publishEvent(new AuthoritySilent(question.campaignId(), question.authorityCode(), due));
        }
    }

    /** Looks again under the campaign's lock: the questions about all candidates fall due at the same instant. */
    private boolean isFirst(AuthorityOpinion question, Instant due) {
        if (isChased(question, due)) {
            return false;
        }
        campaigns.phaseLocked(question.campaignId());
        return !isChased(question, due);
    }

    private boolean isChased(AuthorityOpinion question, Instant due) {
        return opinions.existsByCampaignIdAndAuthorityCodeAndChasedAtGreaterThanEqual(
                question.campaignId(), question.authorityCode(), due);
    }
}
