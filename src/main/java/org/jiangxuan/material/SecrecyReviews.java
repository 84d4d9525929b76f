package org.jiangxuan.material;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.SubmissionRequirement;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secrecy department's reviews (N36): material that was declared classified goes nowhere before one of it is recorded.
 * A review covers what had been handed in when it was recorded; what is declared later needs another. Joins the caller's
 * transaction.
 */
@Service
@Transactional
public class SecrecyReviews implements SubmissionRequirement {

    private final SecrecyReviewRows reviews;
    private final MaterialRows materials;
    private final Candidates candidates;
    private final Clock clock;

    SecrecyReviews(SecrecyReviewRows reviews, MaterialRows materials, Candidates candidates, Clock clock) {
        this.reviews = reviews;
        this.materials = materials;
        this.candidates = candidates;
        this.clock = clock;
    }

    /**
     * Records a review of all of the candidate's material that awaits one. Whether the account may is the caller's business.
     *
     * @param reviewedOn the day, in China, of the department's document; null is refused
     * @param by the account that records it
     * @throws RuleViolation at the field at fault, or when nothing awaits a review
     */
    public void record(
            String number,
            @Nullable String department,
            @Nullable String documentNumber,
            @Nullable LocalDate reviewedOn,
            String by) {
        String who = Require.text("department", "保密审查部门", department, 100);
        String document = Require.text("documentNumber", "审查文号", documentNumber, 60);
        LocalDate day = Require.notFuture("reviewedOn", "审查日期", reviewedOn, clock);
        candidates.lock(number);
        List<StoredMaterial> waiting = waiting(number);
        Require.that(!waiting.isEmpty(), "department", "没有等待保密审查的涉密材料，无需登记。");
        SecrecyReview review = reviews.save(new SecrecyReview(number, who, document, day, by, clock.instant()));
        waiting.forEach(material -> material.reviewed(review.id()));
    }

    /** The reviews recorded for a candidate, the first first. */
    @Transactional(readOnly = true)
    public List<SecrecyReviewView> of(String number) {
        return reviews.findByCandidateNumberOrderById(number).stream()
                .map(SecrecyReview::view)
                .toList();
    }

    /**
     * Refuses as long as classified material of the candidate awaits a review.
     *
     * @param field the form's field at which the refusal is shown
     */
    @Transactional(readOnly = true)
    public void requireReviewed(String number, String field) {
        String files = waiting(number).stream()
                .map(material -> material.view().fileName())
                .collect(Collectors.joining("、"));
        Require.that(files.isEmpty(), field, "以下涉密材料没有保密部门的审查记录：" + files + "。请先经保密审查、脱密，并在候选人卷宗登记审查记录。");
    }

    /** Those of these candidates of whom classified material awaits a review, in order. */
    @Transactional(readOnly = true)
    public List<String> unreviewed(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : materials.unreviewed(numbers);
    }

    @Override
    @Transactional(readOnly = true)
    public void check(Candidate candidate) {
        requireReviewed(candidate.number(), "opinion");
    }

    private List<StoredMaterial> waiting(String number) {
        return materials.findByCandidateNumberAndClassifiedTrueAndSecrecyReviewIdIsNullOrderById(number);
    }
}
