package org.jiangxuan.process.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jiangxuan.process.soundness.Fault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer finds each kind of fault when it is planted, tells the way to it, and leaves the sound variant alone. */
class PlantedFaultsTest {

    private static final Set<String> VARIABLES = Set.of(
            "left",
            "right",
            "enough",
            "over",
            "content",
            "fit",
            "recused",
            "upheld",
            "settled",
            "remindAt",
            "closesAt",
            "lateAt");
    private static final Wiring ALL =
            new Wiring(Set.of("answer", "objection", "withdrawn", "note"), VARIABLES, Set.of());
    private static final Wiring SILENT = new Wiring(Set.of(), Set.of(), Set.of());

    @Test
    void aMessageThatNobodySends() {
        assertThat(first(SILENT, "message"))
                .isEqualTo(new Fault(
                        Kind.STUCK,
                        "wait-answer",
                        "waits for the message answer, which nobody sends",
                        List.of("start", "task-ask")));
        assertThat(faults(ALL, "message")).isEmpty();
    }

    @Test
    void aFlagThatNobodyRaises() {
        assertThat(first(SILENT, "flag"))
                .isEqualTo(new Fault(
                        Kind.STUCK,
                        "wait-settled",
                        "waits for the flag settled, which nobody raises",
                        List.of("start")));
        assertThat(faults(ALL, "flag")).isEmpty();
    }

    @Test
    void aJoinThatWaitsForEver() {
        assertThat(first(ALL, "join-faulty"))
                .isEqualTo(new Fault(
                        Kind.STUCK,
                        "flow-task-left-join",
                        "join waits for ever for flow-task-right-join",
                        List.of("start, gateway-which → task-left", "task-left")));
    }

    @Test
    void aTokenLeftBehindAtAnEnd() {
        assertThat(first(ALL, "left-behind-faulty"))
                .isEqualTo(new Fault(
                        Kind.LEFT_BEHIND,
                        "end-enough",
                        "is reached while tokens are still at task-right",
                        List.of("start", "task-left, gateway-enough → end-enough, end-enough")));
    }

    @Test
    void roundAndRoundWithoutAnExit() {
        assertThat(first(ALL, "livelock-faulty"))
                .isEqualTo(new Fault(
                        Kind.LIVELOCK,
                        "task-first, task-second",
                        "no end can be reached any more from here",
                        List.of("start, gateway-over → gateway-back")));
    }

    @Test
    void roundAndRoundInOneTransaction() {
        assertThat(faults(ALL, "round-faulty")).extracting(Fault::kind).containsExactly(Kind.LIVELOCK);
    }

    @Test
    void aSecondTokenWhereOneIs() {
        assertThat(faults(ALL, "twice-faulty"))
                .extracting(Fault::kind, Fault::element)
                .contains(tuple(Kind.TWICE, "task-report"));
    }

    @Test
    void anErrorThatNobodyCatchesAndOneThatNobodyThrows() {
        assertThat(faults(ALL, "uncaught-faulty"))
                .containsExactly(
                        new Fault(
                                Kind.NEVER_REACHED,
                                "boundary-other",
                                "catches the error OTHER, which nobody throws",
                                List.of()),
                        new Fault(
                                Kind.UNCAUGHT,
                                "UNFIT",
                                "leaves the process and is caught by nobody",
                                List.of("start, start-phase", "task-check, gateway-fit → end-unfit, end-unfit")));
    }

    @Test
    void aGatewayThatMayFindNoWay() {
        assertThat(first(ALL, "no-way-faulty"))
                .isEqualTo(new Fault(
                        Kind.STUCK,
                        "gateway-which",
                        "gateway-which may find no way on",
                        List.of("start, gateway-which 无路可走")));
    }

    @Test
    void aVariableThatNobodySets() {
        assertThat(faults(SILENT, "livelock-sound"))
                .containsExactly(new Fault(
                        Kind.NOBODY_SETS, "content", "is read by a gateway or timer and set by nobody", List.of()));
    }

    @Test
    void anEventSubProcessWhoseMessageNobodySends() {
        Wiring noWithdrawal = new Wiring(Set.of("answer", "objection"), VARIABLES, Set.of());
        assertThat(explorer(noWithdrawal, 100_000, "everything-sound", "uncaught-sound")
                        .faults("everything-sound"))
                .containsExactly(new Fault(
                        Kind.NEVER_REACHED,
                        "start-withdrawn",
                        "waits for the message withdrawn, which nobody sends",
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"join-sound", "left-behind-sound", "livelock-sound", "uncaught-sound"})
    void theSoundVariantIsLeftAlone(String model) {
        assertThat(faults(ALL, model)).isEmpty();
    }

    @Test
    void everyKindOfStepTogetherIsSound() {
        Explorer explorer = explorer(ALL, 100_000, "everything-sound", "uncaught-sound");
        assertThat(explorer.faults("everything-sound")).isEmpty();
        assertThat(explorer.states("everything-sound")).isBetween(30, 1_000);
    }

    @Test
    void aStateSpaceWithoutEndFailsLoudly() {
        assertThatIllegalStateException()
                .isThrownBy(() -> explorer(ALL, 3, "endless-faulty").faults("endless-faulty"))
                .withMessageStartingWith("endless-faulty has more than 3 states, for instance endless-faulty{");
    }

    @Test
    void aKindOfStepWithoutKnownRulesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model("unknown"))
                .withMessage("The explorer does not know the rules of gateway-some (inclusiveGateway): its kind");
    }

    /** What follows from it may stand after it. */
    private static Fault first(Wiring wiring, String model) {
        List<Fault> faults = faults(wiring, model);
        assertThat(faults).isNotEmpty();
        return faults.get(0);
    }

    private static List<Fault> faults(Wiring wiring, String model) {
        return explorer(wiring, 1_000, model).faults(model);
    }

    private static Explorer explorer(Wiring wiring, int limit, String... models) {
        return new Explorer(Arrays.stream(models).map(PlantedFaultsTest::model).toList(), wiring, limit);
    }

    private static ProcessModel model(String name) {
        InputStream file = PlantedFaultsTest.class.getResourceAsStream("/soundness/" + name + ".bpmn");
        return ModelReader.read(Bpmn.readModelFromStream(Objects.requireNonNull(file, name)));
    }
}
