package org.jiangxuan.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title of one craftsman, conferred by the announcement, and what follows from it (N48–N54). */
@Entity
@Table(name = "honour")
class Honour {

    @Id
    @Column(length = 16)
    private String candidateNumber;

    @Column(nullable = false, length = 40)
    private String campaignId;

    /** The batch with which it was announced. */
    @Column(nullable = false, length = 48)
    private String batchKey;

    @Column(nullable = false, length = 32)
    private String certificateNumber;

    @Column(nullable = false, precision = 12, scale = 2)
    private BigDecimal netYuan;

    @Column(nullable = false, precision = 12, scale = 2)
    private BigDecimal grossYuan;

    @Column(nullable = false, precision = 12, scale = 2)
    private BigDecimal taxYuan;

    private @Nullable Instant openedAt;

    private @Nullable LocalDate certificateOn;

    @Column(length = 64)
    private @Nullable String certificateBy;

    private @Nullable LocalDate paidOn;

    @Column(length = 100)
    private @Nullable String voucher;

    @Column(length = 64)
    private @Nullable String paidBy;

    @Column(length = 500)
    private @Nullable String withheldBecause;

    @Column(length = 64)
    private @Nullable String withheldBy;

    @Column(length = 1000)
    private @Nullable String benefits;

    @Column(length = 64)
    private @Nullable String benefitsBy;

    private @Nullable Instant completedAt;

    private @Nullable Instant cancelledAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Honour() {}

    Honour(String candidateNumber, String campaignId, String batchKey, String certificateNumber, AwardMoney money) {
        this.candidateNumber = candidateNumber;
        this.campaignId = campaignId;
        this.batchKey = batchKey;
        this.certificateNumber = certificateNumber;
        this.netYuan = money.net();
        this.grossYuan = money.gross();
        this.taxYuan = money.tax();
    }

    String batchKey() {
        return batchKey;
    }

    void open(Instant at) {
        if (openedAt == null) {
            openedAt = at;
        }
    }

    boolean isOpen() {
        return openedAt != null;
    }

    void certificateIssued(LocalDate on, String by) {
        certificateOn = on;
        certificateBy = by;
    }

    boolean hasCertificate() {
        return certificateOn != null;
    }

    void paid(LocalDate on, String voucher, String by) {
        paidOn = on;
        this.voucher = voucher;
        paidBy = by;
    }

    boolean isPaid() {
        return paidOn != null;
    }

    /** The award is not paid, and never will be. */
    void withheld(String because, String by) {
        withheldBecause = because;
        withheldBy = by;
    }

    boolean isWithheld() {
        return withheldBecause != null;
    }

    void benefitsRegistered(String benefits, String by) {
        this.benefits = benefits;
        benefitsBy = by;
    }

    boolean hasBenefits() {
        return benefits != null;
    }

    boolean isComplete() {
        return completedAt != null;
    }

    /** What must still be registered, in Chinese. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!hasCertificate()) {
            missing.add("证书颁发");
        }
        if (!isPaid() && !isWithheld()) {
            missing.add("奖金发放");
        }
        if (!hasBenefits()) {
            missing.add("待遇落实");
        }
        return missing;
    }

    void complete(Instant at) {
        completedAt = at;
    }

    /** The title is taken away (N58). */
    void cancel(Instant at) {
        cancelledAt = at;
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    HonourView view() {
        return new HonourView(
                candidateNumber,
                certificateNumber,
                netYuan,
                grossYuan,
                taxYuan,
                certificateOn,
                paidOn,
                voucher,
                withheldBecause,
                benefits,
                completedAt,
                cancelledAt);
    }
}
