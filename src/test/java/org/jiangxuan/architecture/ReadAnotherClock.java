package org.jiangxuan.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Set;

/**
 * Calls, or refers to, something that tells the system's time: {@code now()} without a clock, {@code new Date()},
 * {@code System.currentTimeMillis()}, a system clock, a calendar of today. {@code System.nanoTime()} only measures.
 */
final class ReadAnotherClock extends ArchCondition<JavaClass> {

    private static final Set<String> LEGACY =
            Set.of(Date.class.getName(), Calendar.class.getName(), GregorianCalendar.class.getName());

    ReadAnotherClock() {
        super("read another clock than the business clock");
    }

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
        for (JavaAccess<?> access : javaClass.getAccessesFromSelf()) {
            boolean reads = access.getTarget() instanceof CodeUnitAccessTarget target && tellsSystemTime(target);
            events.add(new SimpleConditionEvent(access, reads, access.getDescription()));
        }
    }

    private static boolean tellsSystemTime(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        if (owner.startsWith("java.time.")) {
            boolean ofClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            boolean systemClock =
                    owner.equals(Clock.class.getName()) && (name.startsWith("system") || name.startsWith("tick"));
            return (name.equals("now") || systemClock) && !ofClock;
        }
        if (owner.equals("java.lang.System")) {
            return name.equals("currentTimeMillis");
        }
        boolean withoutArguments = target.getRawParameterTypes().isEmpty();
        return LEGACY.contains(owner) && (name.equals("getInstance") || (name.equals("<init>") && withoutArguments));
    }
}
