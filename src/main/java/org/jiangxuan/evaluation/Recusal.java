package org.jiangxuan.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One expert who may not judge one candidate, why, and who scores instead. */
@Entity
@Table(name = "recusal")
class Recusal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recusal_seq")
    @SequenceGenerator(name = "recusal_seq", sequenceName = "recusal_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false, length = 40)
    private String campaignId;

    @Column(nullable = false, length = 16)
    private String candidateNumber;

    @Column(nullable = false, length = 64)
    private String expertId;

    @Column(nullable = false, length = 500)
    private String reason;

    @Column(length = 64)
    private @Nullable String substituteId;

    @Column(nullable = false)
    private Instant declaredAt;

    @Column(nullable = false, length = 64)
    private String declaredBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Recusal() {}

    Recusal(String campaignId, String candidateNumber, String expertId, String reason, String by, Instant at) {
        this.campaignId = campaignId;
        this.candidateNumber = candidateNumber;
        this.expertId = expertId;
        this.reason = reason;
        this.declaredBy = by;
        this.declaredAt = at;
    }

    String campaignId() {
        return campaignId;
    }

    String candidateNumber() {
        return candidateNumber;
    }

    void substitutedBy(String substitute) {
        substituteId = substitute;
    }

    RecusalView view() {
        return new RecusalView(candidateNumber, expertId, reason, substituteId, declaredAt);
    }
}
