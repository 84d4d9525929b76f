package org.jiangxuan.campaign;

/** The four windows of the notice's work plan (三、工作安排), as the phases of the processes are called. */
public enum CampaignWindow {
    /** 一、推荐阶段. */
    RECOMMENDATION("recommendation", "推荐阶段", CampaignPhase.RECOMMENDATION, CampaignPhase.CONSOLIDATION),
    /** 二、审核阶段. */
    REVIEW("review", "审核阶段", CampaignPhase.REVIEW, CampaignPhase.DETERMINED),
    /** 三、评审阶段. */
    EVALUATION("evaluation", "评审阶段", CampaignPhase.EVALUATION, CampaignPhase.LIST_DECIDED),
    /** 四、公示阶段. */
    PUBLICITY("publicity", "公示阶段", CampaignPhase.PUBLICITY, CampaignPhase.ANNOUNCED);

    private final String key;
    private final String title;
    private final CampaignPhase entered;
    private final CampaignPhase left;

    CampaignWindow(String key, String title, CampaignPhase entered, CampaignPhase left) {
        this.key = key;
        this.title = title;
        this.entered = entered;
        this.left = left;
    }

    /** The word used in campaign files and process element ids: {@code recommendation}, {@code review} … */
    public String key() {
        return key;
    }

    /** The window's Chinese name. */
    public String title() {
        return title;
    }

    /** The phase that begins with the window's work. */
    public CampaignPhase entered() {
        return entered;
    }

    /** The phase whose reaching ends the window's work. */
    public CampaignPhase left() {
        return left;
    }

    /**
     * The window of a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CampaignWindow ofKey(String key) {
        for (CampaignWindow window : values()) {
            if (window.key.equals(key)) {
                return window;
            }
        }
        throw new IllegalArgumentException("No window is called " + key);
    }
}
