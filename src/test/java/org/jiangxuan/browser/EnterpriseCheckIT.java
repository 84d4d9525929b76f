package org.jiangxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jiangxuan.nomination.Outcome;
import org.junit.jupiter.api.Test;

/** HR of an enterprise checks an applicant in Tasklist (N39). */
class EnterpriseCheckIT extends BrowserIT {

    @Test
    void whatWasTypedIsKeptWhenTheRulesRefuseIt() {
        recommendationOpens();
        String number = apply();
        Page page = loggedIn("hr" + UNIT, Browser.DESK, Tasklist.ADDRESS);
        Tasklist tasklist = new Tasklist(page);
        tasklist.pick("待办任务");
        tasklist.open("企业资格审核");
        tasklist.claim();
        tasklist.choose("不同意");
        tasklist.write("签字人", "王建国");

        tasklist.complete().click();

        assertThat(tasklist.messages()).containsText("请填写");
        assertThat(tasklist.choice("不同意")).isChecked();
        assertThat(tasklist.field("签字人")).hasValue("王建国");
        assertThat(outcome(number)).isEmpty();

        tasklist.write("意见说明", "不在一线岗位工作。");
        tasklist.complete().click();
        assertThat(tasklist.tasks()).hasCount(0);
        time.drain();

        assertThat(outcome(number)).contains(Outcome.ENTERPRISE_REFUSED);
    }
}
