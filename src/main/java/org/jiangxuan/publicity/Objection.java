package org.jiangxuan.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jiangxuan.platform.EncryptedText;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Something brought forward against one candidate. It guards its own states. */
@Entity
@Table(name = "objection")
class Objection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objection_seq")
    @SequenceGenerator(name = "objection_seq", sequenceName = "objection_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "objection_key", length = 16, nullable = false, updatable = false)
    private String key;

    @Column(length = 16, nullable = false, updatable = false)
    private String candidateNumber;

    @Column(length = 64, nullable = false, updatable = false)
    private String campaignId;

    /** Against which publicity; the last one when it is a lead. */
    @Column(nullable = false, updatable = false)
    private long publicityId;

    @Enumerated(EnumType.STRING)
    @Column(name = "objection_level", length = 16, nullable = false, updatable = false)
    private ObjectionLevel level;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    private ObjectionState state;

    @Enumerated(EnumType.STRING)
    @Column(length = 24, updatable = false)
    private @Nullable LeadReason leadReason;

    @Convert(converter = EncryptedText.class)
    @Column(length = 700, updatable = false)
    private @Nullable String objectorName;

    @Convert(converter = EncryptedText.class)
    @Column(length = 1200, updatable = false)
    private @Nullable String objectorContact;

    @Column(nullable = false, updatable = false)
    private boolean byUnit;

    @Column(length = 2000, nullable = false, updatable = false)
    private String content;

    @Column(updatable = false)
    private @Nullable LocalDate postmarkedOn;

    @Column(nullable = false, updatable = false)
    private Instant registeredAt;

    @Column(length = 64, nullable = false, updatable = false)
    private String registeredBy;

    @Column(length = 500)
    private @Nullable String admissibilityReason;

    @Column(length = 64)
    private @Nullable String admissibilityBy;

    private @Nullable Instant admissibilityAt;

    @Column(length = 2000)
    private @Nullable String findings;

    @Column(length = 64)
    private @Nullable String investigatedBy;

    private @Nullable Instant investigatedAt;

    @Column(length = 500)
    private @Nullable String conclusionReason;

    @Column(nullable = false)
    private boolean beyondWindow;

    @Column(length = 64)
    private @Nullable String concludedBy;

    private @Nullable Instant concludedAt;

    private @Nullable Instant closedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    /** @param leadReason null when it counts as an objection */
    Objection(
            String key,
            ObjectionFiling filing,
            String campaignId,
            long publicityId,
            @Nullable LeadReason leadReason,
            Instant at) {
        this.key = key;
        this.candidateNumber = filing.candidateNumber();
        this.campaignId = campaignId;
        this.publicityId = publicityId;
        this.level = filing.level();
        this.state = leadReason == null ? ObjectionState.FILED : ObjectionState.LEAD;
        this.leadReason = leadReason;
        this.objectorName = filing.objectorName();
        this.objectorContact = filing.contact();
        this.byUnit = filing.byUnit();
        this.content = filing.content();
        this.postmarkedOn = filing.postmarkedOn();
        this.registeredAt = at;
        this.registeredBy = filing.by();
    }

    String key() {
        return key;
    }

    String candidateNumber() {
        return candidateNumber;
    }

    String campaignId() {
        return campaignId;
    }

    ObjectionLevel level() {
        return level;
    }

    ObjectionState state() {
        return state;
    }

    /** Whether the conclusion answers for a publicity that ends after the window. */
    boolean isBeyondWindow() {
        return beyondWindow;
    }

    @Nullable
    Instant concludedAt() {
        return concludedAt;
    }

    void examine(boolean admit, String reason, String by, Instant at) {
        require(ObjectionState.FILED, "不能再审查是否受理");
        admissibilityReason = reason;
        admissibilityBy = by;
        admissibilityAt = at;
        if (admit) {
            state = ObjectionState.ADMITTED;
        } else {
            close(ObjectionState.REFUSED, at);
        }
    }

    void investigated(String found, String by, Instant at) {
        require(ObjectionState.ADMITTED, "不能登记核查情况");
        findings = found;
        investigatedBy = by;
        investigatedAt = at;
        state = ObjectionState.INVESTIGATED;
    }

    void conclude(ObjectionConclusion conclusion, String reason, boolean beyond, String by, Instant at) {
        require(ObjectionState.INVESTIGATED, "不能作出结论");
        conclusionReason = reason;
        concludedBy = by;
        concludedAt = at;
        switch (conclusion) {
            case DISMISSED -> close(ObjectionState.DISMISSED, at);
            case UPHELD -> close(ObjectionState.UPHELD, at);
            case REPUBLICISE -> {
                beyondWindow = beyond;
                state = ObjectionState.REPUBLICISING;
            }
        }
    }

    void republicised(Instant at) {
        require(ObjectionState.REPUBLICISING, "不能登记重新公示完毕");
        close(ObjectionState.REPUBLICISED, at);
    }

    /** The case ended otherwise; a closed objection and a lead stay as they are. */
    void caseEnded(Instant at) {
        if (state.isOpen()) {
            close(ObjectionState.CASE_ENDED, at);
        }
    }

    ObjectionView view() {
        return new ObjectionView(
                key,
                candidateNumber,
                campaignId,
                level,
                state,
                leadReason,
                content,
                postmarkedOn,
                registeredAt,
                admissibilityReason,
                findings,
                conclusionReason,
                beyondWindow,
                concludedAt,
                closedAt);
    }

    boolean isSame(ObjectionFiling filing) {
        return content.equals(filing.content())
                && Objects.equals(objectorName, filing.objectorName())
                && Objects.equals(objectorContact, filing.contact());
    }

    Objector objector() {
        return new Objector(objectorName, objectorContact, byUnit);
    }

    private void close(ObjectionState how, Instant at) {
        state = how;
        closedAt = at;
    }

    private void require(ObjectionState wanted, String what) {
        if (state != wanted) {
            throw new RuleViolation("异议 " + key + " 当前为“" + state.title() + "”，" + what + "。");
        }
    }
}
