package org.jiangxuan.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangxuan.evaluation.Standing;
import org.jiangxuan.honour.UnitRecord;
import org.jiangxuan.material.Material;
import org.jiangxuan.material.MaterialKind;
import org.jiangxuan.nomination.EligibilityFinding;
import org.jiangxuan.nomination.Experience;
import org.jiangxuan.nomination.OpinionView;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.RoundView;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.publicity.PublicityView;
import org.jiangxuan.review.ReviewView;
import org.jspecify.annotations.Nullable;

/**
 * What one person sees of one candidate; what they may not see is not in it.
 *
 * @param due until when who holds the case has time, where the plan knows it
 * @param round the round in which the unit ranked the candidate
 * @param review of the review what the person may see
 * @param unmasked whether identity number and contact stand in it in full
 * @param unitRecord the recommending unit's record of forgeries, for the city
 * @param unmaskings who read them in full, the latest first; empty for those whom it does not concern
 * @param matters corrections, withdrawal and secrecy reviews as far as the person may know them
 */
record Dossier(
        String number,
        String name,
        String unitName,
        Stage stage,
        @Nullable Outcome outcome,
        @Nullable Instant due,
        PhaseBar bar,
        List<Fact> person,
        List<Fact> job,
        List<Fact> contact,
        List<Fact> narratives,
        List<Experience> experiences,
        List<EligibilityFinding> findings,
        List<OpinionView> opinions,
        @Nullable RoundView round,
        @Nullable PublicityView internalPublicity,
        ReviewView review,
        @Nullable Standing standing,
        List<TrailLine> trail,
        List<MaterialLine> materials,
        List<MaterialKind> uploadable,
        boolean mayUnmask,
        boolean unmasked,
        List<Unmasking.Line> unmaskings,
        Map<String, String> authorityNames,
        @Nullable UnitRecord unitRecord,
        Matters matters) {

    /** A material and what the person may do with it; never {@link MaterialAccess#HIDDEN}. */
    record MaterialLine(Material file, MaterialAccess access) {}

    /** A step that the case passed; result and account only for those who supervise the work. */
    record TrailLine(
            Instant at,
            String step,
            @Nullable String result,
            @Nullable String by) {

        private static final Pattern COUNTED = Pattern.compile("(.*)-(\\d+)");

        /** The result's word: <code>asked</code> of <code>asked-6</code>. */
        public String word() {
            Matcher counted = COUNTED.matcher(Objects.toString(result, ""));
            return counted.matches() ? counted.group(1) : Objects.toString(result, "");
        }

        /** How many the result counts; nothing when it counts none. */
        public String count() {
            Matcher counted = COUNTED.matcher(Objects.toString(result, ""));
            return counted.matches() ? counted.group(2) : "";
        }
    }
}
