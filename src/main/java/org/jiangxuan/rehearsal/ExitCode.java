package org.jiangxuan.rehearsal;

/** What the command line returns. */
final class ExitCode {

    /** Every outcome is as expected and nothing is unfinished. */
    static final int AS_EXPECTED = 0;

    /** Something came otherwise, or never ended. */
    static final int OTHERWISE = 1;

    /** The arguments or the files are wrong; nothing was run. */
    static final int WRONG_INPUT = 2;

    private ExitCode() {}
}
