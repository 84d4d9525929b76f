package org.jiangxuan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.JoinTable;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.annotations.Subselect;

/** None of an entity's tables begins with the engine's prefix, written or derived from the class's name. */
final class KeepOffTheEnginesTables extends ArchCondition<JavaClass> {

    private static final String ENGINE_PREFIX = "ACT_";

    KeepOffTheEnginesTables() {
        super("keep off the engine's tables");
    }

    @Override
    public void check(JavaClass entity, ConditionEvents events) {
        tablesOf(entity)
                .filter(table -> table.toUpperCase(Locale.ROOT).startsWith(ENGINE_PREFIX))
                .forEach(table -> events.add(SimpleConditionEvent.violated(
                        entity, entity.getName() + " lies on the engine's table " + table)));
        entity.tryGetAnnotationOfType(Subselect.class)
                .filter(view -> view.value().toUpperCase(Locale.ROOT).contains(ENGINE_PREFIX))
                .ifPresent(view -> events.add(SimpleConditionEvent.violated(
                        entity, entity.getName() + " selects from the engine's tables: " + view.value())));
    }

    private static Stream<String> tablesOf(JavaClass entity) {
        return Stream.concat(Stream.of(mainTable(entity)), otherTables(entity)).filter(table -> !table.isEmpty());
    }

    private static String mainTable(JavaClass entity) {
        String written =
                entity.tryGetAnnotationOfType(Table.class).map(Table::name).orElse("");
        return written.isEmpty() ? entity.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_") : written;
    }

    private static Stream<String> otherTables(JavaClass entity) {
        Stream<String> second = entity.tryGetAnnotationOfType(SecondaryTable.class).map(SecondaryTable::name).stream();
        return Stream.concat(second, entity.getAllFields().stream().flatMap(KeepOffTheEnginesTables::tablesOf));
    }

    private static Stream<String> tablesOf(JavaField field) {
        Stream<String> joined = field.tryGetAnnotationOfType(JoinTable.class).map(JoinTable::name).stream();
        Stream<String> elements =
                field.tryGetAnnotationOfType(CollectionTable.class).map(CollectionTable::name).stream();
        return Stream.concat(joined, elements);
    }
}
