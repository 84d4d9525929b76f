package org.jiangxuan.nomination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * By what a summary table is checked.
 *
 * @param openingDay the day the campaign opens: the ages are those of that day (AMB-6)
 * @param unitCap how many people a unit may recommend (N41)
 * @param units which units the registry knows
 * @param unknownUnits what becomes of a row whose unit the registry does not know
 * @param capException tells by the unit's name whether an exception from the cap is recorded (N41)
 */
public record IntakeRules(
        LocalDate openingDay, int unitCap, UnitNames units, UnknownUnits unknownUnits, Predicate<String> capException) {

    /** The registry's view on a unit's name. */
    @FunctionalInterface
    public interface UnitNames {

        /** The registered name of the unit that is meant, if there is one. */
        Optional<String> find(String written);
    }

    /** What becomes of a row whose unit the registry does not know. */
    public enum UnknownUnits {
        /** It is a fault: the unit has to be registered first. */
        REFUSE,
        /** The row is taken; whoever imports registers the unit. */
        TAKE
    }
}
