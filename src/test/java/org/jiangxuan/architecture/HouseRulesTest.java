package org.jiangxuan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.FailureReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ModulithMetadata;
import org.springframework.modulith.core.Violations;
import violated.calendar.KnowsTheEngine;
import violated.calendar.StandsOnALaterModule;
import violated.campaign.IsStampedByHibernate;
import violated.campaign.Programme;
import violated.campaign.ReadsTheSystemClock;
import violated.elsewhere.HasNoPlaceInTheOrder;
import violated.registry.ActHiComment;
import violated.registry.IsInjectedIntoAField;
import violated.registry.LiesOnAnEngineTable;

/** Every rule of the house can fail: each is broken by a sample that does nothing else wrong. */
class HouseRulesTest {

    private static final HouseRules RULES = new HouseRules("violated");

    @Test
    void knowingTheEngineOutsideProcessIsFound() {
        assertThat(violations(RULES.onlyProcessKnowsTheEngine(), KnowsTheEngine.class))
                .isNotEmpty()
                .allMatch(line -> line.contains("RuntimeService"));
        assertThat(violations(RULES.onlyProcessKnowsTheEngine(), Programme.class))
                .isEmpty();
    }

    @Test
    void standingOnALaterModuleIsFoundEvenThroughAnArray() {
        assertThat(violations(RULES.modulesStandOnThoseBeforeThem(), StandsOnALaterModule.class, Programme.class))
                .isNotEmpty()
                .allMatch(line -> line.contains("StandsOnALaterModule") && line.contains("Programme"));
    }

    @Test
    void aModuleThatTheOrderDoesNotKnowIsFound() {
        assertThat(violations(RULES.modulesStandOnThoseBeforeThem(), HasNoPlaceInTheOrder.class))
                .singleElement()
                .asString()
                .contains("elsewhere");
    }

    @Test
    void everyWayToReadTheSystemClockIsFoundAndNothingElse() {
        List<String> found = violations(RULES.timeComesFromTheBusinessClock(), ReadsTheSystemClock.class);

        assertThat(found).hasSize(8).noneMatch(line -> line.contains("allowed"));
    }

    @Test
    void aTimestampOfHibernateIsFound() {
        assertThat(violations(RULES.timestampsComeFromTheBusinessClock(), IsStampedByHibernate.class))
                .hasSize(1);
    }

    @Test
    void aPackageWithoutNullMarkedIsFound() {
        assertThat(violations(RULES.packagesAreNullMarked(), Programme.class))
                .singleElement()
                .asString()
                .contains("violated.campaign");
        JavaClasses marked = new ClassFileImporter().importPackages("org.jiangxuan.architecture");
        assertThat(RULES.packagesAreNullMarked().evaluate(marked).hasViolation())
                .isFalse();
    }

    @Test
    void anEntityOnAnEngineTableIsFoundWhetherWrittenOrDerived() {
        assertThat(violations(RULES.entitiesStayOutOfTheEnginesTables(), LiesOnAnEngineTable.class))
                .hasSize(1);
        assertThat(violations(RULES.entitiesStayOutOfTheEnginesTables(), ActHiComment.class))
                .hasSize(1);
    }

    @Test
    void anInjectedFieldIsFound() {
        assertThat(violations(RULES.nothingIsInjectedIntoFields(), IsInjectedIntoAField.class))
                .hasSize(1);
    }

    @Test
    void reachingIntoAnotherModuleIsFound() {
        assertThatThrownBy(() -> new SampleModules().verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Inner");
    }

    private static List<String> violations(ArchRule rule, Class<?>... samples) {
        FailureReport report =
                rule.evaluate(new ClassFileImporter().importClasses(samples)).getFailureReport();
        return report.getDetails();
    }

    /** The samples as modules; the usual way in leaves test classes out. */
    private static final class SampleModules extends ApplicationModules {

        SampleModules() {
            super(
                    ModulithMetadata.of("violated"),
                    List.of("violated"),
                    DescribedPredicate.alwaysFalse(),
                    false,
                    location -> true);
        }
    }
}
