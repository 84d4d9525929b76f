package org.jiangxuan.publicity;

import java.time.Instant;
import java.util.Optional;

/** Who was called up from the reserve (AMB-16), and therefore needs a notice of their own; the reserve list knows. */
public interface CallUps {

    /** The candidate's call-up, if there was one. */
    Optional<CallUp> of(String number);

    /**
     * One call-up.
     *
     * @param at when it was decided: nothing is published before
     * @param beyondWindow whether whoever decided it answers for a notice that ends after the window
     */
    record CallUp(Instant at, boolean beyondWindow) {}
}
