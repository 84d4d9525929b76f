package org.jiangxuan.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jiangxuan.platform.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Somebody read a candidate's identity number and contact in full. */
@Entity
@Table(name = "unmasking")
class Unmasking {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unmasking_seq")
    @SequenceGenerator(name = "unmasking_seq", sequenceName = "unmasking_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String candidateNumber;
    private String reason;
    private String userId;
    private String userName;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Unmasking() {}

    Unmasking(String candidateNumber, String reason, CurrentUser user, Instant at) {
        this.candidateNumber = candidateNumber;
        this.reason = reason;
        this.userId = user.id();
        this.userName = user.name();
        this.at = at;
    }

    /** One line of the list of those who read it. */
    record Line(String userId, String userName, String reason, Instant at) {}

    Line line() {
        return new Line(userId, userName, reason, at);
    }
}
