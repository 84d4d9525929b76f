package org.jiangxuan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * What the house forbids. The rules hold below a root package, so that the same rules can be shown to fail on samples
 * that live elsewhere.
 */
final class HouseRules {

    /** The modules from the ground up; each may stand only on those before it. */
    static final List<String> ORDER = List.of(
            "platform",
            "calendar",
            "registry",
            "campaign",
            "nomination",
            "material",
            "publicity",
            "review",
            "evaluation",
            "honour",
            "document",
            "notification",
            "dossier",
            "process",
            "rehearsal");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** The engine may be exchanged as long as one module knows it. */
    ArchRule onlyProcessKnowsTheEngine() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("only the module process may import the engine, so that it can be exchanged");
    }

    ArchRule modulesStandOnThoseBeforeThem() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new StandOnModulesBefore(root, ORDER))
                .because("each module may use only those before it: " + String.join(", ", ORDER));
    }

    /** The engine's clock is where the business clock comes from, hence the one exception. */
    ArchRule timeComesFromTheBusinessClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".process.time..")
                .should(new ReadAnotherClock())
                .because("a rehearsal moves the business clock; what reads another one would live in another year");
    }

    ArchRule timestampsComeFromTheBusinessClock() {
        return noFields()
                .should()
                .beAnnotatedWith(CreationTimestamp.class)
                .orShould()
                .beAnnotatedWith(UpdateTimestamp.class)
                .orShould()
                .beAnnotatedWith(CurrentTimestamp.class)
                .because("Hibernate would stamp the system's time");
    }

    ArchRule packagesAreNullMarked() {
        return classes().should(new LiveInNullMarkedPackage()).because("null is allowed only where it is written");
    }

    ArchRule entitiesStayOutOfTheEnginesTables() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new KeepOffTheEnginesTables())
                .allowEmptyShould(true)
                .because("the engine's tables are read and written through the engine alone");
    }

    ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(Resource.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class)
                .because("what a class needs stands in its constructor");
    }
}
