package org.jiangxuan.campaign;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The campaigns and how far each is. A phase is a level: whoever waits for one reads it with {@link #reachedLocked} in
 * the transaction in which it begins to wait, whoever raises one does so with {@link #raise} under the same lock, so no
 * one can miss the other.
 */
@Service
@Transactional
public class Campaigns {

    private final CampaignRepository repository;
    private final EntityManager entities;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<CampaignProcess> process;
    private final DefinitionCache definitions = new DefinitionCache();

    Campaigns(
            CampaignRepository repository,
            EntityManager entities,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events,
            ObjectProvider<CampaignProcess> process) {
        this.repository = repository;
        this.entities = entities;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
        this.process = process;
    }

    /**
     * Creates a campaign, in phase PLANNED. Creating the same again changes nothing.
     *
     * @throws RuleViolation if another campaign has its id, or its deadlines fall into a year whose holidays are not
     *     published
     */
    public Campaign create(CampaignDefinition definition) {
        Campaign known = entities.find(Campaign.class, definition.id());
        if (known == null) {
            Timetable.of(definition, calendar);
            return repository.save(new Campaign(definition, clock.instant()));
        }
        if (!definitions.of(known.definition(), null).sameAs(definition)) {
            throw new RuleViolation("活动" + definition.id() + "已经存在，且内容与本次的定义文件不同；请换一个活动编号，或使用原来的定义文件。");
        }
        return known;
    }

    /** Whether there is a campaign of this id. */
    @Transactional(readOnly = true)
    public boolean exists(String id) {
        return repository.existsById(id);
    }

    /** The campaign. */
    @Transactional(readOnly = true)
    public Campaign get(String id) {
        Campaign campaign = entities.find(Campaign.class, id);
        if (campaign == null) {
            throw new RuleViolation("没有编号为“" + id + "”的选树活动。");
        }
        return campaign;
    }

    /** The campaign's definition, with its windows as they are now ({@link WindowExtensions}); parsed once per text. */
    @Transactional(readOnly = true)
    public CampaignDefinition definition(String id) {
        Campaign campaign = get(id);
        return definitions.of(campaign.definition(), campaign.windows());
    }

    /** Whether a window was extended or moved since the notice. */
    @Transactional(readOnly = true)
    public boolean isExtended(String id) {
        return get(id).windows() != null;
    }

    /** Writes a changed campaign at once, so that whoever locks it next reads it. */
    void save(Campaign campaign) {
        entities.persist(campaign);
        entities.flush();
    }

    /** The campaign's phase, without a lock: for showing, not for deciding whether to wait. */
    @Transactional(readOnly = true)
    public CampaignPhase phase(String id) {
        return currentPhase(id, LockModeType.NONE);
    }

    /** When each phase was reached; phases that were not are absent. */
    @Transactional(readOnly = true)
    public Map<CampaignPhase, Instant> reachedAt(String id) {
        return get(id).reachedAt();
    }

    /** All campaigns, the latest year first. */
    @Transactional(readOnly = true)
    public List<CampaignSummary> all() {
        return repository.findAllByOrderByYearDescIdAsc().stream()
                .map(Campaign::summary)
                .toList();
    }

    /** Starts the campaign's process; starting it again changes nothing. */
    public void start(String id) {
        Campaign campaign = locked(id);
        if (campaign.start(clock.instant())) {
            entities.flush();
            process.getObject().start(id);
        }
    }

    /**
     * Whether the campaign has reached a phase. Locks its row until the caller's transaction ends, so that the phase
     * cannot be raised between this look and the caller's beginning to wait. Those who look need not wait for each other,
     * where the database knows such a lock.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean reachedLocked(String id, CampaignPhase phase) {
        return currentPhase(id, LockModeType.PESSIMISTIC_READ).reached(phase);
    }

    /** The phase. Locks the campaign's row until the caller's transaction ends, against everybody who locks it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CampaignPhase phaseLocked(String id) {
        return currentPhase(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Raises the campaign to a phase, wakes who waits for it and publishes {@link CampaignPhaseReached}, all in the
     * caller's transaction. Changes nothing if it is there or beyond.
     */
    public void raise(String id, CampaignPhase phase) {
        Campaign campaign = locked(id);
        Instant now = clock.instant();
        if (campaign.raise(phase, now)) {
            entities.flush();
            process.getObject().wake(id, phase);
            events.publishEvent(new CampaignPhaseReached(id, phase, now));
        }
    }

    /** The campaign, its row locked until the caller's transaction ends. */
    Campaign locked(String id) {
        Campaign campaign = get(id);
        // read again under the lock: what this transaction loaded earlier may be stale. Loses nothing, since every
        // change of a campaign is flushed at once.
        entities.refresh(campaign, LockModeType.PESSIMISTIC_WRITE);
        return campaign;
    }

    /** Reads the column and not the entity, which may have been loaded before the lock. */
    private CampaignPhase currentPhase(String id, LockModeType lock) {
        return entities.createQuery("select c.phase from Campaign c where c.id = :id", CampaignPhase.class)
                .setParameter("id", id)
                .setLockMode(lock)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("没有编号为“" + id + "”的选树活动。"));
    }
}
