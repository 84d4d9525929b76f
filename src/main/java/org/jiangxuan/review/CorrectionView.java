package org.jiangxuan.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One return for correction.
 *
 * @param id the number that the engine's case carries
 * @param number the candidate's number
 * @param step the reviewing step that returned the case, such as {@code task-district-opinion}
 * @param remarks what is wrong, in the order in which it was written
 * @param askedBy the account that returned it
 * @param dueAt until when the unit is to correct: 24:00, in China, of a working day, at the latest when the phase closes by
 *     whose end it is to be corrected
 * @param note what the unit says about its correction, or why the secretariat decided as it did
 * @param closedBy the account that closed it, null while it is open
 */
public record CorrectionView(
        long id,
        String number,
        String step,
        CorrectionState state,
        List<CorrectionRemark> remarks,
        String askedBy,
        Instant askedAt,
        Instant dueAt,
        @Nullable String note,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    public CorrectionView {
        remarks = List.copyOf(remarks);
    }

    /** Whether the unit is still to correct. */
    public boolean isOpen() {
        return state == CorrectionState.OPEN;
    }
}
