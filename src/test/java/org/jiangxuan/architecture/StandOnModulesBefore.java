package org.jiangxuan.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;

/** A class's module stands in the order of the modules, and what it uses lives in the same module or an earlier one. */
final class StandOnModulesBefore extends ArchCondition<JavaClass> {

    private final String root;
    private final List<String> order;

    StandOnModulesBefore(String root, List<String> order) {
        super("depend only on modules before their own");
        this.root = root;
        this.order = order;
    }

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
        Optional<String> module = moduleOf(javaClass);
        if (module.isEmpty()) {
            return; // the application class ties all modules together
        }
        int own = order.indexOf(module.get());
        if (own < 0) {
            events.add(SimpleConditionEvent.violated(
                    javaClass,
                    javaClass.getName() + " lives in " + module.get() + ", which has no place in the order"));
            return;
        }
        javaClass.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isBeyond(own, dependency))
                .forEach(dependency ->
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
    }

    private boolean isBeyond(int own, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().equals(root)) {
            return true;
        }
        return moduleOf(target).filter(module -> order.indexOf(module) > own).isPresent();
    }

    private Optional<String> moduleOf(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return Optional.of(dot < 0 ? below : below.substring(0, dot));
    }
}
