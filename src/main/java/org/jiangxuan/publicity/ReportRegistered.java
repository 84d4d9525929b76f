package org.jiangxuan.publicity;

/** Tells whether it is too late for an objection: {@code honour}, which sends the report, implements it (AMB-17). */
public interface ReportRegistered {

    /** Whether the report to the government that could name this candidate has been registered. */
    boolean isRegistered(String candidateNumber);
}
