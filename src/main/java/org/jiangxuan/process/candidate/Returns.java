package org.jiangxuan.process.candidate;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.CorrectionView;
import org.jiangxuan.review.Corrections;
import org.springframework.stereotype.Component;

/** What every reviewing step does when it returns a case for correction, and sets when it does not. */
@Component
public class Returns {

    private final Corrections corrections;

    Returns(Corrections corrections) {
        this.corrections = corrections;
    }

    /**
     * Asks for the correction if the person chose so.
     *
     * @param choice the form's field whose option {@code return} returns the case
     * @param flag the variable that the model's gateway reads
     * @return whether the case is returned
     */
    public boolean ask(String number, String choice, String flag, TaskValues values) {
        DelegateTask task = values.task();
        boolean returned = values.chose(choice, "return");
        task.setVariable(flag, returned);
        if (returned) {
            CorrectionView asked =
                    corrections.ask(number, task.getTaskDefinitionKey(), values.text("remarks"), values.by());
            task.setVariable("correctionId", asked.id());
            task.setVariable("reviewClosesAt", Date.from(corrections.closesAt(number)));
        }
        return returned;
    }
}
