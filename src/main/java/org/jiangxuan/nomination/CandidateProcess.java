package org.jiangxuan.nomination;

import java.util.Collection;

/** The way of a case; {@code process} implements it. All calls join the caller's transaction. */
public interface CandidateProcess {

    /** Starts the case of this candidate. */
    void start(String number);

    /**
     * Ends an open case after a proven forgery (N58, AMB-19).
     *
     * @param afterNaming whether the candidate is named already: then the title is revoked
     */
    void disqualify(String number, boolean afterNaming);

    /**
     * Ends a case at once because the person withdraws.
     *
     * @throws org.jiangxuan.platform.RuleViolation when no case of this candidate is running
     */
    void withdraw(String number);

    /** Tells cases that wait there that what they wait for is settled; those that do not wait there are left alone. */
    void wake(Collection<String> numbers, CandidateWait which);

    /**
     * Starts to deal with an objection beside the case, which goes on.
     *
     * @param objectionKey {@code 2021-Y00001}
     * @param handling who does what about it
     */
    void objectionFiled(String number, String objectionKey, ObjectionHandling handling);
}
