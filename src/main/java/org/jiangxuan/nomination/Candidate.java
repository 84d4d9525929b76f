package org.jiangxuan.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.NaturalId;
import org.jiangxuan.platform.EncryptedText;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.Unit;
import org.jspecify.annotations.Nullable;

/** One person in one campaign, with every field of annex 1 (N60–N73). It guards its own stages. */
@Entity
@Table(name = "candidate")
public class Candidate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "candidate_seq")
    @SequenceGenerator(name = "candidate_seq", sequenceName = "candidate_seq", allocationSize = 50)
    private @Nullable Long id;

    @NaturalId
    @Column(name = "number", length = 16, nullable = false, updatable = false)
    private String number;

    @Column(name = "campaign_id", length = 64, nullable = false, updatable = false)
    private String campaignId;

    @Column(name = "unit_code", length = 18, nullable = false)
    private String unitCode;

    @Column(name = "region_code", length = 16, nullable = false)
    private String regionCode;

    @Column(name = "application_rank")
    private @Nullable Integer applicationRank;

    @Column(name = "source_row")
    private @Nullable Integer sourceRow;

    @Convert(converter = EncryptedText.class)
    @Column(name = "identity_number", length = 255, nullable = false)
    private String identityNumber;

    @Column(name = "identity_index", length = 64, nullable = false)
    private String identityIndex;

    @Embedded
    private Person person;

    @Embedded
    private Job job;

    @Embedded
    private @Nullable Contact contact;

    @Embedded
    private @Nullable Qualification qualification;

    @Embedded
    private @Nullable Narratives narratives;

    @ElementCollection
    @CollectionTable(name = "candidate_experience", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "position")
    private List<Experience> experiences = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "eligibility_finding", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "position")
    private List<EligibilityFinding> findings = new ArrayList<>();

    @Column(name = "banned_at_submission", nullable = false)
    private boolean bannedAtSubmission;

    @Enumerated(EnumType.STRING)
    @Column(length = 24, nullable = false)
    private Stage stage = Stage.SUBMITTED;

    @Enumerated(EnumType.STRING)
    @Column(length = 24, nullable = false)
    private Stage reached = Stage.SUBMITTED;

    @Enumerated(EnumType.STRING)
    @Column(length = 24)
    private @Nullable Outcome outcome;

    @Column(name = "submitted_at", nullable = false, updatable = false)
    private Instant submittedAt;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Embedded
    private Freezing freezing = new Freezing();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Candidate() {}

    Candidate(
            String number,
            Application application,
            Unit unit,
            String identityNumber,
            String identityIndex,
            Instant at) {
        this.number = number;
        this.campaignId = application.campaignId();
        this.unitCode = unit.creditCode();
        this.regionCode = unit.regionCode();
        this.applicationRank = application.applicationRank();
        this.sourceRow = application.sourceRow();
        this.identityNumber = identityNumber;
        this.identityIndex = identityIndex;
        this.person = application.person();
        this.job = withCategory(application.job(), unit);
        this.contact = application.contact();
        this.qualification = application.qualification();
        this.narratives = application.narratives();
        this.experiences.addAll(application.experiences());
        this.submittedAt = at;
    }

    /** The business key, {@code 2021-00001}. */
    public String number() {
        return number;
    }

    /** Id of the campaign. */
    public String campaignId() {
        return campaignId;
    }

    /** Credit code of the enterprise. */
    public String unitCode() {
        return unitCode;
    }

    /** Code of the region whose HR bureau gives its opinion. */
    public String regionCode() {
        return regionCode;
    }

    /** The unit's serial in annex 3, if it came from there. */
    public Optional<Integer> applicationRank() {
        return Optional.ofNullable(applicationRank);
    }

    /** The row of the workbook it came from, if it came from one. */
    public Optional<Integer> sourceRow() {
        return Optional.ofNullable(sourceRow);
    }

    /** The 18 characters in clear; mask them wherever they are shown. */
    public String identityNumber() {
        return identityNumber;
    }

    /** The name. */
    public String name() {
        return person.name();
    }

    /** Who the candidate is. */
    public Person person() {
        return person;
    }

    /** The candidate's work. */
    public Job job() {
        return job;
    }

    /** How to reach the candidate. */
    public Contact contact() {
        return contact == null ? new Contact(null, null, null, null) : contact;
    }

    /** What eligibility asks for. */
    public Qualification qualification() {
        return qualification == null ? Qualification.unknown() : qualification;
    }

    /** The four narratives. */
    public Narratives narratives() {
        return narratives == null ? Narratives.none() : narratives;
    }

    /** The main experiences, in the order given; read inside a transaction. */
    public List<Experience> experiences() {
        return List.copyOf(experiences);
    }

    /** What the eligibility rules found; read inside a transaction. */
    public List<EligibilityFinding> findings() {
        return List.copyOf(findings);
    }

    /** Whether the ban register held the person when the application was handed in (N77). */
    public boolean bannedAtSubmission() {
        return bannedAtSubmission;
    }

    /** How far the case is. */
    public Stage stage() {
        return stage;
    }

    /** The furthest stage, which an ended case keeps. */
    public Stage reached() {
        return reached;
    }

    /** How the case ended, once it has. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Whether an open objection (AMB-4) or an open report of a forgery (N58) holds the candidate. */
    public boolean isFrozen() {
        return freezing.isAny();
    }

    /** Whether an open objection holds the candidate (AMB-4). */
    public boolean isObjected() {
        return freezing.isObjected();
    }

    /** When the application was handed in. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** When the electronic materials were delivered to the city (AMB-2), once they have been. */
    public Optional<Instant> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    void bannedAtSubmission(boolean banned) {
        bannedAtSubmission = banned;
    }

    /** Takes over what the person may correct; identity, unit and qualification stay as they are. */
    void correct(Application corrected) {
        person = corrected.person();
        job = corrected.job();
        contact = corrected.contact();
        narratives = corrected.narratives();
        if (!experiences.equals(corrected.experiences())) {
            experiences.clear();
            experiences.addAll(corrected.experiences());
        }
    }

    void find(List<EligibilityFinding> found) {
        findings.clear();
        findings.addAll(found);
    }

    void deliver(Instant at) {
        advance(Stage.DELIVERED);
        receivedAt = at;
    }

    /** Goes one stage on. */
    void advance(Stage next) {
        if (!stage.leadsTo(next)) {
            throw new RuleViolation("候选人 " + number + " 当前为“" + stage.title() + "”，不能转为“" + next.title() + "”");
        }
        if (freezing.stops(next)) {
            throw new RuleViolation("候选人 " + number + " 的异议或举报尚未办结，不能转为“" + next.title() + "”，请待其办结后再办理。");
        }
        stage = next;
        reached = next;
    }

    void freeze() {
        freezing.object();
    }

    /** An ended case is held by nothing any more. */
    void thaw() {
        if (stage != Stage.ENDED) {
            freezing.settle();
        }
    }

    void hold() {
        freezing.report();
    }

    /** An ended case is held by nothing any more. */
    void release() {
        if (stage != Stage.ENDED) {
            freezing.clear();
        }
    }

    /** Ends the case; nothing holds an ended one. */
    void end(Outcome how) {
        boolean takenAway = how == Outcome.REVOKED && outcome == Outcome.HONOURED;
        Stage from = takenAway ? reached : stage;
        if (from == Stage.ENDED || !how.mayFollow(from)) {
            throw new RuleViolation("候选人 " + number + " 当前为“" + stage.title() + "”，不能以“" + how.title() + "”办结");
        }
        stage = Stage.ENDED;
        outcome = how;
        freezing.end();
    }

    /** Demands a stage before something is recorded. */
    void require(Stage wanted, String what) {
        if (stage != wanted) {
            throw new RuleViolation("候选人 " + number + " 当前为“" + stage.title() + "”，不能" + what);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Candidate that && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(number);
    }

    /** The number only, so that no log names a person. */
    @Override
    public String toString() {
        return "Candidate[" + number + "]";
    }

    private static Job withCategory(Job job, Unit unit) {
        return job.category() != null
                ? job
                : new Job(job.industry(), unit.category(), job.trade(), job.tradeLevel(), job.tradeSince());
    }
}
