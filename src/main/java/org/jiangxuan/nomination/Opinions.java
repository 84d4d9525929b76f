package org.jiangxuan.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the enterprise and its union say of a candidate before the unit recommends (N39, N70, N71). Each call joins the
 * caller's transaction; a number that does not exist is a {@link RuleViolation}.
 */
@Service
@Transactional
public class Opinions {

    private final OpinionRepository opinions;
    private final Candidates candidates;
    private final Clock clock;

    Opinions(OpinionRepository opinions, Candidates candidates, Clock clock) {
        this.opinions = opinions;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** Records the enterprise's check (N39, N70); agreeing goes on to the union. */
    public void recordEnterprise(String number, EnterpriseOpinion opinion) {
        Candidate candidate = candidates.get(number);
        candidate.require(Stage.ELIGIBLE, "填写企业意见。");
        String signatory = Require.text("signatory", "负责人姓名", opinion.signatory(), 40);
        record(number, OpinionKind.ENTERPRISE, opinion.agrees(), opinion.opinion(), signatory, opinion.by());
        if (opinion.agrees()) {
            candidate.advance(Stage.ENTERPRISE_AGREED);
        }
    }

    /** Records the union's opinion (N71); agreeing lets the unit recommend, disagreeing leaves it to reconsider. */
    public void recordUnion(String number, UnionOpinion opinion) {
        Candidate candidate = candidates.get(number);
        candidate.require(Stage.ENTERPRISE_AGREED, "填写工会意见。");
        record(number, OpinionKind.UNION, opinion.agrees(), opinion.opinion(), null, opinion.by());
        if (opinion.agrees()) {
            candidate.advance(Stage.UNION_AGREED);
        }
    }

    /** Records what the enterprise's head decided after the union disagreed (AMB-15). */
    public void recordReconsideration(String number, boolean consultAgain, String reason, String by) {
        candidates.get(number).require(Stage.ENTERPRISE_AGREED, "复议。");
        Require.text("reason", "理由", reason, 500);
        record(number, OpinionKind.RECONSIDERATION, consultAgain, reason, null, by);
    }

    /** The opinions given inside the enterprise, oldest first. */
    @Transactional(readOnly = true)
    public List<OpinionView> of(String number) {
        return opinions.findByCandidateNumberOrderById(number).stream()
                .map(Opinion::view)
                .toList();
    }

    private void record(
            String number, OpinionKind kind, boolean agrees, String text, @Nullable String signatory, String by) {
        String opinion = agrees
                ? Optional.ofNullable(Require.optionalText("opinionText", "意见", text, 500))
                        .orElse("")
                : Require.text("opinionText", "不同意的理由", text, 500);
        opinions.save(new Opinion(number, new OpinionView(kind, agrees, opinion, signatory, by, clock.instant())));
    }
}
