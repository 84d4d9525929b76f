package org.jiangxuan.honour;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One batch of names on its way from the report to the municipal government to the announcement (N46). */
@Entity
@Table(name = "commendation_batch")
class Commendation {

    @Id
    @Column(length = 48)
    private String batchKey;

    @Column(nullable = false, length = 40)
    private String campaignId;

    @Column(nullable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private BatchState state = BatchState.REPORTED;

    @Column(nullable = false, length = 100)
    private String reportNumber;

    @Column(nullable = false)
    private LocalDate reportedOn;

    @Column(nullable = false, length = 64)
    private String reportedBy;

    @Column(length = 64)
    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;

    @Column(length = 100)
    private @Nullable String approvalNumber;

    private @Nullable LocalDate approvedOn;

    @Column(length = 500)
    private @Nullable String returnReason;

    @Column(length = 100)
    private @Nullable String announcementNumber;

    private @Nullable LocalDate announcedOn;

    @Column(length = 64)
    private @Nullable String announcedBy;

    @ElementCollection
    @CollectionTable(name = "commendation_name", joinColumns = @JoinColumn(name = "batch_key"))
    @MapKeyColumn(name = "candidate_number", length = 16)
    private Map<String, ReportedName> names = new HashMap<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Commendation() {}

    Commendation(String campaignId, int ordinal, String reportNumber, LocalDate reportedOn, String by) {
        this.batchKey = campaignId + "-" + ordinal;
        this.campaignId = campaignId;
        this.ordinal = ordinal;
        this.reportNumber = reportNumber;
        this.reportedOn = reportedOn;
        this.reportedBy = by;
    }

    String batchKey() {
        return batchKey;
    }

    BatchState state() {
        return state;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    @Nullable
    LocalDate approvedOn() {
        return approvedOn;
    }

    @Nullable
    LocalDate announcedOn() {
        return announcedOn;
    }

    /** The day of the last answer that is known: before it the next report is not made. */
    LocalDate answeredOn() {
        if (announcedOn != null) {
            return announcedOn;
        }
        return approvedOn == null ? reportedOn : approvedOn;
    }

    /** Puts a candidate on the list. */
    void name(String number, int place) {
        names.put(number, new ReportedName(place, null));
    }

    boolean hasName(String number) {
        return names.containsKey(number);
    }

    /** Those on the list whom the government did not strike, best first. */
    List<String> standing() {
        return names.entrySet().stream()
                .filter(name -> !name.getValue().isStruck())
                .sorted(Comparator.comparing(name -> name.getValue().place()))
                .map(Map.Entry::getKey)
                .toList();
    }

    void giveBack(String reason, @Nullable String number, @Nullable LocalDate on, String by, Instant at) {
        state = BatchState.RETURNED;
        returnReason = reason;
        approvalNumber = number;
        approvedOn = on;
        decidedBy = by;
        decidedAt = at;
    }

    void approve(String number, LocalDate on, List<Strike> strikes, String by, Instant at) {
        state = BatchState.APPROVED;
        approvalNumber = number;
        approvedOn = on;
        decidedBy = by;
        decidedAt = at;
        for (Strike strike : strikes) {
            names.computeIfPresent(strike.number(), (key, name) -> new ReportedName(name.place(), strike.reason()));
        }
    }

    void announce(String number, LocalDate on, String by) {
        state = BatchState.ANNOUNCED;
        announcementNumber = number;
        announcedOn = on;
        announcedBy = by;
    }

    CommendationView view() {
        List<String> all = new ArrayList<>();
        Map<String, String> struck = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Comparator.comparing(name -> name.getValue().place()))
                .forEach(name -> {
                    all.add(name.getKey());
                    String because = name.getValue().struckBecause();
                    if (because != null) {
                        struck.put(name.getKey(), because);
                    }
                });
        return new CommendationView(
                campaignId,
                ordinal,
                state,
                all,
                struck,
                reportNumber,
                reportedOn,
                approvalNumber,
                approvedOn,
                returnReason,
                announcementNumber,
                announcedOn);
    }
}
