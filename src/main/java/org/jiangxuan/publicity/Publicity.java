package org.jiangxuan.publicity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jiangxuan.calendar.PublicityPeriod;
import org.jspecify.annotations.Nullable;

/** One publicity. Its period is counted when it is posted, and again when a day is declared off or worked meanwhile. */
@Entity
@Table(name = "publicity")
class Publicity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publicity_seq")
    @SequenceGenerator(name = "publicity_seq", sequenceName = "publicity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private PublicityKind kind;

    /** Round key of an internal publicity, campaign id of a public notice. */
    @Column(nullable = false, length = 64)
    private String subject;

    @Column(nullable = false, length = 40)
    private String campaignId;

    @Column(nullable = false)
    private LocalDate postedOn;

    @Column(nullable = false)
    private LocalDate lastDay;

    @Column(nullable = false)
    private Instant endsAt;

    @Column(nullable = false)
    private int workingDays;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private PublicityState state = PublicityState.POSTED;

    /** Where it hangs, or the address on the web. */
    @Column(nullable = false, length = 500)
    private String place;

    @Column(length = 100)
    private @Nullable String noticeNumber;

    @Column(nullable = false)
    private Instant registeredAt;

    private @Nullable Integer workerRepresentatives;

    private @Nullable Boolean sealed;

    private @Nullable Instant closedAt;

    /** Who registered the result; null when the end alone closed it. */
    @Column(length = 64)
    private @Nullable String closedBy;

    /** Who stands on it. */
    @ElementCollection
    @CollectionTable(name = "publicity_candidate", joinColumns = @JoinColumn(name = "publicity_id"))
    @Column(name = "candidate_number", length = 16, nullable = false)
    private Set<String> candidates = new LinkedHashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Publicity() {}

    Publicity(
            PublicityKind kind,
            String subject,
            String campaignId,
            PublicityPeriod period,
            String place,
            Collection<String> candidates,
            Instant registeredAt) {
        this.kind = kind;
        this.subject = subject;
        this.campaignId = campaignId;
        this.postedOn = period.postedOn();
        this.lastDay = period.lastDay();
        this.endsAt = period.endsAt();
        this.workingDays = period.workingDays();
        this.place = place;
        this.candidates.addAll(candidates);
        this.registeredAt = registeredAt;
    }

    void numbered(String noticeNumber) {
        this.noticeNumber = noticeNumber;
    }

    boolean samePosting(LocalDate postedOn, String place, @Nullable String noticeNumber) {
        return this.postedOn.equals(postedOn)
                && this.place.equals(place)
                && Objects.equals(this.noticeNumber, noticeNumber);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Whether something raised at this moment, or posted on that day, was raised inside the period. */
    boolean covers(@Nullable LocalDate postmarkedOn, Instant now) {
        return postmarkedOn == null ? !isOver(now) : !postmarkedOn.isBefore(postedOn) && !postmarkedOn.isAfter(lastDay);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    void close(PublicityState result, Instant now) {
        state = result;
        closedAt = now;
    }

    /** Ends with what it was for; a closed one stays as it is. */
    void abandon(Instant now) {
        if (!isClosed()) {
            close(PublicityState.ABANDONED, now);
        }
    }

    /** Whether worker representatives have signed its result. */
    boolean isConfirmed() {
        return workerRepresentatives != null;
    }

    /** The period as it is, and as counted again. */
    RecountedPeriod recounted(PublicityPeriod period) {
        return new RecountedPeriod(kind, subject, lastDay, endsAt, period.lastDay(), period.endsAt());
    }

    void move(PublicityPeriod period) {
        lastDay = period.lastDay();
        endsAt = period.endsAt();
    }

    void confirmedBy(int workerRepresentatives, String by) {
        this.workerRepresentatives = workerRepresentatives;
        this.sealed = true;
        this.closedBy = by;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    PublicityKind kind() {
        return kind;
    }

    Set<String> candidates() {
        return Set.copyOf(candidates);
    }

    PublicityState state() {
        return state;
    }

    String campaignId() {
        return campaignId;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    PublicityView view() {
        return new PublicityView(kind, postedOn, lastDay, endsAt, workingDays, state);
    }
}
