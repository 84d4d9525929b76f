package org.jiangxuan.nomination.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.jiangxuan.nomination.Code;
import org.jiangxuan.nomination.IdentityNumber;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.nomination.Sex;
import org.jspecify.annotations.Nullable;

/** What is understood of a row so far; a field stays empty when its cell has a fault. */
final class Draft {

    final int row;

    @Nullable
    String name;

    @Nullable
    Sex sex;

    @Nullable
    LocalDate birthDate;

    @Nullable
    Code ethnicity;

    @Nullable
    Code politicalStatus;

    @Nullable
    Code education;

    @Nullable
    Code industry;

    @Nullable
    String unitName;

    @Nullable
    IdentityNumber identityNumber;

    @Nullable
    Integer serial;

    @Nullable
    String trade;

    @Nullable
    PhoneText phone;

    @Nullable
    String address;

    /** The place in the unit's order; known once all rows are read. */
    int rank;

    Draft(int row) {
        this.row = row;
    }

    /** The nominee, once the row has no fault. */
    Nominee nominee() {
        PhoneText numbers = known(phone);
        return new Nominee(
                row,
                rank,
                known(name),
                known(sex),
                known(birthDate),
                known(ethnicity),
                known(politicalStatus),
                known(education),
                known(industry),
                known(unitName),
                known(identityNumber),
                known(trade),
                numbers.mobile(),
                numbers.landline(),
                known(address));
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
