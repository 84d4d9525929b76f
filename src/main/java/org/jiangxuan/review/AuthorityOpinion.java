package org.jiangxuan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one law-enforcement or discipline body says of one candidate (N43); asked first, answered once. */
@Entity
@Table(name = "authority_opinion")
class AuthorityOpinion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "authority_opinion_seq")
    @SequenceGenerator(name = "authority_opinion_seq", sequenceName = "authority_opinion_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false, length = 16)
    private String candidateNumber;

    @Column(nullable = false, length = 40)
    private String campaignId;

    @Column(nullable = false, length = 32)
    private String authorityCode;

    @Column(nullable = false)
    private Instant askedAt;

    private @Nullable Boolean adverse;

    @Column(length = 500)
    private @Nullable String opinion;

    @Column(length = 64)
    private @Nullable String givenBy;

    private @Nullable Instant givenAt;

    private @Nullable Instant chasedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AuthorityOpinion() {}

    AuthorityOpinion(String candidateNumber, String campaignId, String authorityCode, Instant askedAt) {
        this.candidateNumber = candidateNumber;
        this.campaignId = campaignId;
        this.authorityCode = authorityCode;
        this.askedAt = askedAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    boolean isAnswered() {
        return adverse != null;
    }

    boolean isAdverse() {
        return Boolean.TRUE.equals(adverse);
    }

    void answer(boolean adverse, @Nullable String opinion, String by, Instant at) {
        this.adverse = adverse;
        this.opinion = opinion;
        this.givenBy = by;
        this.givenAt = at;
    }

    /** Notes that the authority was chased, unless it has answered or was chased for this due date already. */
    boolean chase(Instant at, Instant due) {
        if (isAnswered() || chasedAt != null && !chasedAt.isBefore(due)) {
            return false;
        }
        chasedAt = at;
        return true;
    }

    String campaignId() {
        return campaignId;
    }

    String candidateNumber() {
        return candidateNumber;
    }

    String authorityCode() {
        return authorityCode;
    }

    AuthorityOpinionView view() {
        return new AuthorityOpinionView(
                id(), candidateNumber, authorityCode, askedAt, chasedAt, adverse, opinion, givenBy, givenAt);
    }
}
