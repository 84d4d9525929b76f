package org.jiangxuan.nomination;

/** How a case ended, with the stages at which it may end so. */
public enum Outcome {
    HONOURED("授予称号", Stage.NAMED, Stage.NAMED),
    NOT_ELIGIBLE("不符合参选要求", Stage.SUBMITTED, Stage.SUBMITTED),
    ENTERPRISE_REFUSED("企业审核未通过", Stage.ELIGIBLE, Stage.ELIGIBLE),
    UNION_DISAGREED("同级工会不同意", Stage.ENTERPRISE_AGREED, Stage.ENTERPRISE_AGREED),
    NOT_RECOMMENDED("单位未推荐", Stage.UNION_AGREED, Stage.UNION_AGREED),
    /** The recommendation window closed before the materials, electronic or on paper, had all come (AMB-2). */
    NOT_SUBMITTED("逾期未报送", Stage.SUBMITTED, Stage.DELIVERED),
    DISTRICT_REFUSED("地区人社部门不同意", Stage.PUBLICISED_INTERNALLY, Stage.PUBLICISED_INTERNALLY),
    NOT_DETERMINED("未确定为推荐人选", Stage.RECEIVED, Stage.UNDER_REVIEW),
    NOT_PROPOSED("未入选", Stage.DETERMINED, Stage.SCORED),
    OBJECTION_UPHELD("异议成立", Stage.UNION_AGREED, Stage.NOTICE_PASSED),
    /** Struck from the list by the municipal government (N46). */
    STRUCK("市政府审定未通过", Stage.PROPOSED, Stage.NOTICE_PASSED),
    WITHDRAWN("本人或单位撤回", Stage.SUBMITTED, Stage.NOTICE_PASSED),
    /** A forgery found before the naming (N58, AMB-19). */
    DISQUALIFIED("取消参评资格", Stage.SUBMITTED, Stage.NOTICE_PASSED),
    /** A forgery found after the naming (N58). */
    REVOKED("撤销称号", Stage.NAMED, Stage.ENDED);

    private final String title;
    private final Stage first;
    private final Stage last;

    Outcome(String title, Stage first, Stage last) {
        this.title = title;
        this.first = first;
        this.last = last;
    }

    /** The outcome in Chinese, for sentences. */
    public String title() {
        return title;
    }

    /** Whether a case at this stage may end so. */
    boolean mayFollow(Stage stage) {
        return stage.compareTo(first) >= 0 && stage.compareTo(last) <= 0;
    }
}
