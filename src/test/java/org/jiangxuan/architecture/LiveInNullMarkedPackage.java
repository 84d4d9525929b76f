package org.jiangxuan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The class's package has a {@code package-info.java} that says {@code @NullMarked}. */
final class LiveInNullMarkedPackage extends ArchCondition<JavaClass> {

    LiveInNullMarkedPackage() {
        super("live in a package marked @NullMarked");
    }

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
        boolean marked = javaClass.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(
                javaClass,
                marked,
                javaClass.getName() + ": the package " + javaClass.getPackageName() + " is not @NullMarked"));
    }
}
