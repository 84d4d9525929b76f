package org.jiangxuan.dossier;

import java.util.List;
import org.jiangxuan.material.SecrecyReviewView;
import org.jiangxuan.nomination.WithdrawalView;
import org.jiangxuan.review.CorrectionView;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a case besides its way, as far as one person may know it.
 *
 * @param corrections returns for correction, the first first
 * @param mayCorrect whether the person is to correct now
 * @param withdrawal why the person withdrew, once they have
 * @param mayWithdraw whether the person may register a withdrawal now
 * @param objected whether an objection that the person may read holds the case now
 * @param secrecyReviews reviews by the secrecy department (N36)
 * @param mayRecordSecrecyReview whether material awaits such a review that the person may record
 */
record Matters(
        List<CorrectionView> corrections,
        boolean mayCorrect,
        @Nullable WithdrawalView withdrawal,
        boolean mayWithdraw,
        boolean objected,
        List<SecrecyReviewView> secrecyReviews,
        boolean mayRecordSecrecyReview) {

    /** The correction for which the case waits now, if it does. */
    public @Nullable CorrectionView open() {
        return corrections.stream().filter(CorrectionView::isOpen).findFirst().orElse(null);
    }
}
