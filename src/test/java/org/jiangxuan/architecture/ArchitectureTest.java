package org.jiangxuan.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jiangxuan.Jiangxuan;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house is built as its plan says. */
class ArchitectureTest {

    private static final HouseRules RULES = new HouseRules("org.jiangxuan");
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.jiangxuan");

    @Test
    void modulesUseOnlyWhatOthersOffer() {
        ApplicationModules.of(Jiangxuan.class).verify();
    }

    @Test
    void modulesStandOnThoseBeforeThem() {
        RULES.modulesStandOnThoseBeforeThem().check(PRODUCT);
    }

    @Test
    void onlyProcessKnowsTheEngine() {
        RULES.onlyProcessKnowsTheEngine().check(PRODUCT);
    }

    @Test
    void timeComesFromTheBusinessClock() {
        RULES.timeComesFromTheBusinessClock().check(PRODUCT);
    }

    @Test
    void timestampsComeFromTheBusinessClock() {
        RULES.timestampsComeFromTheBusinessClock().check(PRODUCT);
    }

    @Test
    void everyPackageIsNullMarkedTestsIncluded() {
        RULES.packagesAreNullMarked().check(new ClassFileImporter().importPackages("org.jiangxuan"));
    }

    @Test
    void entitiesStayOutOfTheEnginesTables() {
        RULES.entitiesStayOutOfTheEnginesTables().check(PRODUCT);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        RULES.nothingIsInjectedIntoFields().check(PRODUCT);
    }
}
