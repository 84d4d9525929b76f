package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the case log. */
@Entity
@Table(name = "case_step")
class CaseStepRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_step_seq")
    @SequenceGenerator(name = "case_step_seq", sequenceName = "case_step_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "candidate_number", length = 16, nullable = false)
    private String candidateNumber;

    @Column(name = "passed_at", nullable = false)
    private Instant at;

    @Column(length = 80, nullable = false)
    private String step;

    @Column(length = 200, nullable = false)
    private String result;

    @Column(name = "passed_by", length = 64)
    private @Nullable String by;

    @SuppressWarnings("NullAway.Init")
    protected CaseStepRow() {}

    CaseStepRow(String candidateNumber, CaseStep step) {
        this.candidateNumber = candidateNumber;
        this.at = step.at();
        this.step = step.step();
        this.result = step.result();
        this.by = step.by();
    }

    String candidateNumber() {
        return candidateNumber;
    }

    CaseStep view() {
        return new CaseStep(at, step, result, by);
    }
}
