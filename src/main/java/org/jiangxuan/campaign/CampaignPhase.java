package org.jiangxuan.campaign;

/** How far a campaign is, in order. A campaign only goes forward. */
public enum CampaignPhase {
    /** Created; the recommendation window is not open yet. */
    PLANNED("未开始"),
    /** 一、推荐: units recommend (N40). */
    RECOMMENDATION("推荐阶段"),
    /** The window is closed; the centre consolidates what arrived. */
    CONSOLIDATION("材料汇总"),
    /** 二、审核: the city checks and asks the authorities. */
    REVIEW("审核阶段"),
    /** Every candidate under review is determined or rejected. */
    DETERMINED("推荐人选已确定"),
    /** 三、评审: experts score, the panel votes. */
    EVALUATION("评审阶段"),
    /** The proposed list is decided. */
    LIST_DECIDED("拟入选名单已确定"),
    /** 四、公示: the public notice hangs. */
    PUBLICITY("公示阶段"),
    /** The notice's period is over. */
    NOTICE_ENDED("公示期满"),
    /** The first names are announced after the government's approval, or nobody is left who could be named. */
    ANNOUNCED("已公布"),
    /** All honours are settled. */
    CLOSED("已结束");

    private final String title;

    CampaignPhase(String title) {
        this.title = title;
    }

    /** The phase's Chinese name. */
    public String title() {
        return title;
    }

    /** Whether a campaign in this phase has reached the other: it is in it or beyond. */
    public boolean reached(CampaignPhase other) {
        return compareTo(other) >= 0;
    }
}
