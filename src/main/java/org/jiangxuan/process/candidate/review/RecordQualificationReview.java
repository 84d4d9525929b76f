package org.jiangxuan.process.candidate.review;

import java.util.Locale;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.platform.Require;
import org.jiangxuan.process.candidate.Returns;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Exclusions;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Stores the city's review of conditions C1–C3 and of the exclusions X1–X4 (N12–N14, N18–N21, N43). */
@Component("recordQualificationReview")
class RecordQualificationReview extends CandidateTaskListener {

    private final Reviews reviews;
    private final Returns returns;

    RecordQualificationReview(CaseLog log, Reviews reviews, Returns returns) {
        super(log);
        this.reviews = reviews;
        this.returns = returns;
    }

    @Override
    protected String store(String number, TaskValues values) {
        boolean returned = returns.ask(number, "decision", "reviewReturns", values);
        values.task().setVariable("unsuitable", !returned && values.chose("exclusions", "unsuitable"));
        return returned ? "returned" : review(number, values);
    }

    private String review(String number, TaskValues values) {
        // the form cannot demand them: whoever returns the case leaves them empty
        Require.text("meritConditions", "参选条件第1至3条的审核结论", values.text("meritConditions"), 10);
        String exclusions = Require.text("exclusions", "不得推荐的情形", values.text("exclusions"), 10);
        boolean conditions = values.chose("meritConditions", "agree");
        Exclusions found = Exclusions.valueOf(exclusions.toUpperCase(Locale.ROOT));
        reviews.recordQualificationReview(number, conditions, found, values.text("opinionText"), values.by());
        if (found == Exclusions.UNSUITABLE) {
            return "unsuitable";
        }
        return conditions && found == Exclusions.NONE ? "passed" : "not-passed";
    }
}
