package org.jiangxuan.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One campaign's way from the report to the municipal government to the announcement (N46). */
@Entity
@Table(name = "commendation")
class Commendation {

    @Id
    @Column(length = 40)
    private String campaignId;

    @Column(nullable = false, length = 100)
    private String reportNumber;

    @Column(nullable = false)
    private LocalDate reportedOn;

    @Column(nullable = false, length = 64)
    private String reportedBy;

    @Column(length = 100)
    private @Nullable String approvalNumber;

    private @Nullable LocalDate approvedOn;

    @Column(length = 64)
    private @Nullable String approvedBy;

    @Column(length = 100)
    private @Nullable String announcementNumber;

    private @Nullable LocalDate announcedOn;

    @Column(length = 64)
    private @Nullable String announcedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Commendation() {}

    Commendation(String campaignId, String reportNumber, LocalDate reportedOn, String by) {
        this.campaignId = campaignId;
        this.reportNumber = reportNumber;
        this.reportedOn = reportedOn;
        this.reportedBy = by;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    @Nullable
    LocalDate approvedOn() {
        return approvedOn;
    }

    void approve(String approvalNumber, LocalDate approvedOn, String by) {
        this.approvalNumber = approvalNumber;
        this.approvedOn = approvedOn;
        this.approvedBy = by;
    }

    @Nullable
    LocalDate announcedOn() {
        return announcedOn;
    }

    void announce(String announcementNumber, LocalDate announcedOn, String by) {
        this.announcementNumber = announcementNumber;
        this.announcedOn = announcedOn;
        this.announcedBy = by;
    }

    CommendationView view() {
        return new CommendationView(
                campaignId, reportNumber, reportedOn, approvalNumber, approvedOn, announcementNumber, announcedOn);
    }
}
