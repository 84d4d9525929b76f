package org.jiangxuan.nomination;

import java.util.EnumSet;
import java.util.Set;

/** How far a case is (N75); one step leads to the next, {@link #ENDED} may follow any. */
public enum Stage {
    SUBMITTED("已申报"),
    ELIGIBLE("符合参选要求"),
    ENTERPRISE_AGREED("企业资格审核通过"),
    UNION_AGREED("同级工会同意"),
    /** The unit's round has ranked the person, its internal publicity is clean and its letter issued. */
    PUBLICISED_INTERNALLY("单位推荐并公示无异议"),
    DISTRICT_AGREED("地区人社部门同意"),
    DELIVERED("材料已报送"),
    RECEIVED("市就业服务中心已接收"),
    UNDER_REVIEW("市级审核中"),
    DETERMINED("确定为推荐人选"),
    UNDER_EVALUATION("专家评审中"),
    SCORED("评分完成"),
    PROPOSED("拟入选"),
    NOTICE_PASSED("公示期满"),
    NAMED("已公布"),
    /** The case is over; its {@link Outcome} says how. */
    ENDED("已办结");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    /** The stage in Chinese, for sentences. */
    public String title() {
        return title;
    }

    /** Whether this stage is that one or a later one; {@link #ENDED} counts as last. */
    public boolean atLeast(Stage other) {
        return compareTo(other) >= 0;
    }

    /** Whether a case may go from this stage to that one. */
    boolean leadsTo(Stage next) {
        return next != ENDED && next.ordinal() == ordinal() + 1;
    }

    /** This stage and every later one but {@link #ENDED}. */
    Set<Stage> onwards() {
        Set<Stage> onwards = EnumSet.range(this, ENDED);
        onwards.remove(ENDED);
        return onwards;
    }
}
