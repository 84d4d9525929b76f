package org.jiangxuan.rehearsal.invariant;

import java.util.List;

/** One thing that must hold after a campaign. */
interface Invariant {

    /** Its id in {@code docs/invariants.md}, such as {@code INV-04}. */
    String id();

    /** One short Chinese text for each case in which it does not hold; no personal data. */
    List<String> violations(Evidence evidence);
}
