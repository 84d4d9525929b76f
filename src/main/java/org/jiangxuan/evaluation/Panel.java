package org.jiangxuan.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The experts of one campaign, what they voted on and what list was decided (N44). */
@Entity
@Table(name = "panel")
class Panel {

    @Id
    @Column(length = 40)
    private String campaignId;

    @ElementCollection
    @CollectionTable(name = "panel_member", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "expert_id", nullable = false, length = 64)
    private Set<String> experts = new TreeSet<>();

    @Column(nullable = false)
    private Instant formedAt;

    @Column(nullable = false, length = 64)
    private String formedBy;

    private @Nullable Instant rankedAt;

    private @Nullable Integer membersPresent;

    @Column(length = 100)
    private @Nullable String minutesNumber;

    private @Nullable Instant votedAt;

    @Column(length = 64)
    private @Nullable String votedBy;

    private @Nullable Integer listSize;

    private @Nullable Instant decidedAt;

    @Column(length = 64)
    private @Nullable String decidedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Panel() {}

    Panel(String campaignId, Collection<String> experts, String by, Instant at) {
        this.campaignId = campaignId;
        this.experts.addAll(experts);
        this.formedBy = by;
        this.formedAt = at;
    }

    int size() {
        return experts.size();
    }

    boolean includes(String expertId) {
        return experts.contains(expertId);
    }

    boolean consistsOf(Collection<String> others) {
        return experts.equals(new TreeSet<>(others));
    }

    void ranked(Instant at) {
        rankedAt = at;
    }

    boolean isRanked() {
        return rankedAt != null;
    }

    void voted(int membersPresent, String minutesNumber, String by, Instant at) {
        this.membersPresent = membersPresent;
        this.minutesNumber = minutesNumber;
        this.votedBy = by;
        this.votedAt = at;
    }

    boolean hasVoted() {
        return votedAt != null;
    }

    void decided(int listSize, String by, Instant at) {
        this.listSize = listSize;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** How many the city proposed; none before it decided. */
    int listSize() {
        return listSize == null ? 0 : listSize;
    }

    boolean hasDecided() {
        return decidedAt != null;
    }

    PanelView view() {
        return new PanelView(
                campaignId,
                Set.copyOf(experts),
                formedAt,
                rankedAt,
                membersPresent,
                minutesNumber,
                votedAt,
                listSize,
                decidedAt);
    }
}
