package org.jiangxuan.rehearsal.scenario;

import java.util.Arrays;
import java.util.List;
import org.jiangxuan.campaign.CampaignWindow;

/** Steps (BPMN ids) that several deviations touch, and other words. */
final class Steps {

    static final String POST_INTERNALLY = "task-post-internal-publicity";
    static final String REGISTER_RESULT = "task-register-publicity-result";
    static final String DISTRICT = "task-district-opinion";
    static final String POST_NOTICE = "task-post-public-notice";
    /** The field is left blank. */
    static final String BLANK = "=nothing";

    static final List<String> PHASES =
            Arrays.stream(CampaignWindow.values()).map(CampaignWindow::key).toList();

    private Steps() {}
}
