package org.jiangxuan.publicity;

/** How far an objection is, or how it ended. */
public enum ObjectionState {
    /** Registered; whether it is admissible is to be said. */
    FILED("待审查是否受理"),
    /** Admitted; to be investigated. */
    ADMITTED("已受理，核查中"),
    /** Investigated; to be concluded. */
    INVESTIGATED("已核查，待作结论"),
    /** Concluded with a publicity for the candidate alone, which is not over yet. */
    REPUBLICISING("单独公示中"),
    /** Not admitted. */
    REFUSED("不予受理"),
    /** Found groundless: the publicity counts as complete (AMB-4). */
    DISMISSED("异议不成立"),
    /** The candidate is out. */
    UPHELD("异议成立"),
    /** The candidate's own publicity is over (AMB-4). */
    REPUBLICISED("已重新公示"),
    /** The case ended otherwise while the objection was open. */
    CASE_ENDED("申报已终止"),
    /** Never an objection: anonymous, or too late; kept as a lead (线索). */
    LEAD("线索");

    private final String title;

    ObjectionState(String title) {
        this.title = title;
    }

    /** The state in Chinese, for sentences. */
    public String title() {
        return title;
    }

    /** Whether it still holds its candidate. */
    public boolean isOpen() {
        return compareTo(REPUBLICISING) <= 0;
    }
}
