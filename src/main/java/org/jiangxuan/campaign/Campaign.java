package org.jiangxuan.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A campaign: its definition as the text it was read from, and its phase. Changed only by {@link Campaigns}. */
@Entity
@DynamicUpdate // a change of phase does not write the definition again
@Table(name = "campaign")
public class Campaign implements Persistable<String> {

    @Id
    private String id;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "campaign_year", nullable = false)
    private int year;

    @Column(name = "definition", nullable = false)
    private String definition;

    /** The windows as they are now; null as long as they are the definition's. */
    @Column(name = "windows")
    private @Nullable String windows;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase", nullable = false)
    private CampaignPhase phase;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @ElementCollection
    @CollectionTable(name = "campaign_phase", joinColumns = @JoinColumn(name = "campaign_id"))
    @MapKeyColumn(name = "phase")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "reached_at", nullable = false)
    private Map<CampaignPhase, Instant> reachedAt = new EnumMap<>(CampaignPhase.class);

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    Campaign(CampaignDefinition definition, Instant createdAt) {
        this.id = definition.id();
        this.name = definition.name();
        this.year = definition.year();
        this.definition = definition.yaml();
        this.phase = CampaignPhase.PLANNED;
        this.createdAt = createdAt;
        this.fresh = true;
    }

    /** The campaign's key. */
    @Override
    public String getId() {
        return id;
    }

    /** Whether it has not been saved yet; saves Spring Data a select. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    /** The award's name. */
    public String name() {
        return name;
    }

    /** The campaign's year. */
    public int year() {
        return year;
    }

    /** How far it is. */
    public CampaignPhase phase() {
        return phase;
    }

    /** When its process was started; null if not yet. */
    public @Nullable Instant startedAt() {
        return startedAt;
    }

    /** When each phase was reached. */
    public Map<CampaignPhase, Instant> reachedAt() {
        return Map.copyOf(reachedAt);
    }

    String definition() {
        return definition;
    }

    @Nullable
    String windows() {
        return windows;
    }

    void move(String windows) {
        this.windows = windows;
    }

    CampaignSummary summary() {
        return new CampaignSummary(id, name, year, phase, startedAt);
    }

    /** Notes the start; false if it was started before. */
    boolean start(Instant at) {
        if (startedAt != null) {
            return false;
        }
        startedAt = at;
        return true;
    }

    /** Goes forward to a phase; false if it is there or beyond already. */
    boolean raise(CampaignPhase to, Instant at) {
        if (phase.reached(to)) {
            return false;
        }
        phase = to;
        reachedAt.put(to, at);
        return true;
    }

    @PostLoad
    @PostPersist
    void saved() {
        fresh = false;
    }
}
