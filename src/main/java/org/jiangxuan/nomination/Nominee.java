package org.jiangxuan.nomination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the summary table without a fault, in the terms of the code tables.
 *
 * @param row the row as the workbook numbers it
 * @param rank the place in the recommendation order of the unit, from 1
 * @param unitName the unit as the registry names it, or as written when the registry does not know it
 * @param mobile digits only; null when only a landline is given
 * @param landline with the area code as written; null when there is none
 */
public record Nominee(
        int row,
        int rank,
        String name,
        Sex sex,
        LocalDate birthDate,
        Code ethnicity,
        Code politicalStatus,
        Code education,
        Code industry,
        String unitName,
        IdentityNumber identityNumber,
        String trade,
        @Nullable String mobile,
        @Nullable String landline,
        String address) {

    /** The application that the row stands for; annex 3 holds no experiences and no narratives. */
    public Application application(String campaignId, String unitCode, Qualification qualification) {
        return new Application(
                campaignId,
                unitCode,
                rank,
                row,
                identityNumber.value(),
                new Person(
                        name,
                        sex.code(),
                        birthDate,
                        ethnicity.code(),
                        politicalStatus.code(),
                        education.code(),
                        null,
                        null,
                        null,
                        null),
                new Job(industry.code(), null, trade, null, null),
                new Contact(landline, mobile, address, null),
                qualification,
                List.of(),
                Narratives.none());
    }

    /** Without anything that tells who it is, so that a log never does. */
    @Override
    public String toString() {
        return "Nominee[row=" + row + ", rank=" + rank + "]";
    }
}
