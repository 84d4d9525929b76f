package org.jiangxuan.nomination;

import java.util.Collection;

/** The way of a case; {@code process} implements it. Both calls join the caller's transaction. */
public interface CandidateProcess {

    /** Starts the case of this candidate. */
    void start(String number);

    /** Tells cases that wait for their unit that something was settled; those that do not wait are left alone. */
    void wakeRecommended(Collection<String> numbers);
}
