package org.jiangxuan.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One expert scores one candidate. Rows are made by {@link AssignmentWriter} in one statement, never one by one; so the
 * id is not Hibernate's to give.
 */
@Entity
@Table(name = "scoring_assignment")
class ScoringAssignment {

    @Id
    private long id;

    @Column(nullable = false, length = 40)
    private String campaignId;

    @Column(nullable = false, length = 16)
    private String candidateNumber;

    @Column(nullable = false, length = 64)
    private String expertId;

    @ElementCollection
    @CollectionTable(name = "scoring_point", joinColumns = @JoinColumn(name = "assignment_id"))
    @MapKeyColumn(name = "criterion", length = 8)
    @Column(name = "points", nullable = false, precision = 4, scale = 1)
    private Map<String, BigDecimal> points = new TreeMap<>();

    @Column(length = 1000)
    private @Nullable String remark;

    private @Nullable Instant scoredAt;

    private @Nullable Instant recusedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ScoringAssignment() {}

    long id() {
        return id;
    }

    String campaignId() {
        return campaignId;
    }

    String candidateNumber() {
        return candidateNumber;
    }

    String expertId() {
        return expertId;
    }

    Map<String, BigDecimal> points() {
        return points;
    }

    boolean isScored() {
        return scoredAt != null;
    }

    boolean isRecused() {
        return recusedAt != null;
    }

    void recuse(Instant at) {
        recusedAt = at;
    }

    void handTo(String another) {
        expertId = another;
    }

    void score(Map<String, BigDecimal> points, @Nullable String remark, Instant at) {
        this.points.putAll(points);
        this.remark = remark;
        this.scoredAt = at;
    }

    AssignmentView view() {
        return new AssignmentView(id, candidateNumber, expertId, scoredAt);
    }
}
