package org.jiangxuan.publicity;

/** Why something was registered as a lead (线索) and not as an objection. */
public enum LeadReason {
    /** No name, or no way to reach the objector. */
    ANONYMOUS("没有真实姓名和联系方式"),
    /** In a unit's name without its seal. */
    UNSEALED("以单位名义提出而未加盖公章"),
    /** Neither registered nor postmarked inside the period. */
    OUTSIDE_PERIOD("不在公示期内提出"),
    /** Postmarked in time, but registered after the unit had recommended the candidate to its district (N40). */
    AFTER_RECOMMENDATION("单位已向区市县推荐之后才登记"),
    /** Postmarked in time, but registered after the report to the government. */
    AFTER_REPORT("报市政府之后才登记"),
    /** The case is over. */
    CASE_ENDED("该候选人的申报已经办结");

    private final String title;

    LeadReason(String title) {
        this.title = title;
    }

    /** The reason in Chinese, for sentences. */
    public String title() {
        return title;
    }
}
