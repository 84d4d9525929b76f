package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the candidate is (N64). The identity number stands beside it in {@link Application} and {@link Candidate}.
 *
 * @param sex code of GB/T 2261.1: 1 male, 2 female
 * @param ethnicity two digits of GB/T 3304
 * @param political two digits of GB/T 4762
 * @param education two digits of GB/T 4658
 * @param workStartedOn date of starting work
 */
@Embeddable
public record Person(
        @Column(name = "name", length = 60, nullable = false)
        String name,

        @Column(name = "sex", length = 1, nullable = false) String sex,
        @Column(name = "birth_date", nullable = false) LocalDate birthDate,
        @Column(name = "ethnicity", length = 4) @Nullable String ethnicity,
        @Column(name = "political", length = 4) @Nullable String political,
        @Column(name = "education", length = 4) @Nullable String education,
        @Column(name = "work_started_on") @Nullable LocalDate workStartedOn,

        @Column(name = "technical_title", length = 60) @Nullable
        String technicalTitle,

        @Column(name = "school", length = 120) @Nullable String school,
        @Column(name = "major", length = 120) @Nullable String major) {

    @Override
    public String toString() {
        return "Person";
    }
}
