package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.publicity.Filed;
import org.jiangxuan.publicity.ObjectionFiling;
import org.jiangxuan.publicity.ObjectionLevel;
import org.jiangxuan.publicity.ObjectionState;
import org.jiangxuan.publicity.Objections;
import org.jiangxuan.publicity.Publicities;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** The words in which the tests of objections tell what people do. */
abstract class ObjectionCase extends ProcessTest {

    protected static final List<String> ADMITTED =
            List.of("start-objection", "task-objection-admissibility", "gateway-objection-admissible");
    protected static final List<String> CONCLUDED =
            List.of("task-objection-investigation", "task-objection-conclusion", "gateway-objection-conclusion");

    /** What an objection adds to the case that it is about. */
    protected static final List<String> BESIDE = List.of("objection-filed", "start-objection-filed", "call-objection");

    protected static final List<String> CLOSED = List.of("gateway-objection-upheld", "end-objection-closed");
    protected static final List<String> OUT = List.of(
            "gateway-objection-upheld",
            "throw-objection-upheld",
            "objection-upheld",
            "start-objection-upheld",
            "end-objection-upheld");

    @Autowired
    protected Objections objections;

    @Autowired
    protected Publicities publicities;

    @Autowired
    protected Commendations commendations;

    private int filed;

    /** A named person objects; registered now. */
    protected Filed file(String number, ObjectionLevel level, @Nullable String postmarkedOn) {
        return file(number, level, "试验异议人", "第" + ++filed + "件：业绩由他人完成。", postmarkedOn);
    }

    /** Somebody, who left a phone number unless they are nobody, brings this forward; registered now. */
    protected Filed file(
            String number,
            ObjectionLevel level,
            @Nullable String objector,
            String content,
            @Nullable String postmarkedOn) {
        Filed result = objections.file(new ObjectionFiling(
                number,
                level,
                objector,
                objector == null ? null : "13900001234",
                false,
                false,
                content,
                postmarkedOn == null ? null : LocalDate.parse(postmarkedOn),
                "desk"));
        time.drain();
        return result;
    }

    /** The same, which counts as an objection. */
    protected String objected(String number, ObjectionLevel level) {
        Filed result = file(number, level, null);
        assertThat(result.isLead()).isFalse();
        assertThat(candidates.isFrozen(number)).isTrue();
        return result.key();
    }

    protected void investigated(String key) {
        complete(key, "task-objection-admissibility", Map.of("decision", "admit", "reason", "实名，在公示期内"));
        complete(key, "task-objection-investigation", Map.of("findings", "调阅了业绩档案，询问了班组长。"));
    }

    protected void concluded(String key, String decision) {
        complete(key, "task-objection-conclusion", Map.of("decision", decision, "reason", "档案与申报一致"));
    }

    /** The steps of one process under this business key, which others may share. */
    protected List<String> stepsOf(String process, String businessKey) {
        return time.steps(businessKey).stream()
                .filter(step -> step.process().equals(process))
                .filter(step -> !step.cancelled() || step.step().startsWith("end-"))
                .map(PassedStep::step)
                .toList();
    }

    /** Every step of the case, also those that its being out interrupted. */
    protected List<String> walked(String number) {
        return time.steps(number).stream().map(PassedStep::step).toList();
    }

    /** Who is left out of a report to the government for the time being (AMB-17). */
    protected List<String> waiting() {
        return commendations.gather(CAMPAIGN).waiting();
    }

    protected ObjectionState state(String key) {
        return objections.get(key).state();
    }
}
