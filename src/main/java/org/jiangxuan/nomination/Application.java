package org.jiangxuan.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as handed in: every field of annex 1 (N60–N69).
 *
 * @param unitCode credit code of a registered enterprise
 * @param applicationRank the unit's serial in annex 3; null when there is none
 * @param sourceRow row of the workbook it came from; null when it came from no workbook
 * @param identityNumber in its 15- or 18-digit form
 */
public record Application(
        String campaignId,
        String unitCode,
        @Nullable Integer applicationRank,
        @Nullable Integer sourceRow,
        String identityNumber,
        Person person,
        Job job,
        Contact contact,
        Qualification qualification,
        List<Experience> experiences,
        Narratives narratives) {

    public Application {
        experiences = List.copyOf(experiences);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "Application[" + campaignId + ", " + unitCode + "]";
    }
}
