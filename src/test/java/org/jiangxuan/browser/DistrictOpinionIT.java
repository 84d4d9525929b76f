package org.jiangxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.review.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An official of a district gives the district's opinion in Tasklist (N42, N72). */
class DistrictOpinionIT extends BrowserIT {

    private static final String OFFICIAL = "district" + REGION;
    private static final String OPINION = "该同志长期在一线从事技能工作，业绩突出，同意上报。";

    @Autowired
    private Reviews reviews;

    private String number = "";

    @BeforeEach
    void theUnitHasRecommendedACandidate() {
        recommendationOpens();
        number = apply();
        consulted(number);
        recommended(number);
    }

    @Test
    void anOfficialClaimsFillsInAndCompletesAndTheCandidateMovesOn() {
        Page page = loggedIn(OFFICIAL, Browser.DESK, Tasklist.ADDRESS);
        Tasklist tasklist = new Tasklist(page);

        tasklist.pick("待办任务");
        assertThat(tasklist.tasks()).hasCount(1);
        assertThat(tasklist.tasks()).containsText("区市县人社部门意见 " + number);
        tasklist.open("区市县人社部门意见");
        tasklist.claim();
        tasklist.choose("同意上报");
        tasklist.write("意见说明", OPINION);
        picture(page, "tasklist-district-opinion");
        tasklist.complete().click();
        assertThat(tasklist.tasks()).hasCount(0);
        time.drain();

        var opinion = reviews.of(number).district();
        assertThat(opinion).isNotNull();
        assertThat(opinion.agrees()).isTrue();
        assertThat(opinion.opinion()).isEqualTo(OPINION);
        assertThat(opinion.givenBy()).isEqualTo(OFFICIAL);
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.DELIVERED);
        assertThat(steps(number)).contains("task-district-opinion", "service-deliver-materials", "end-delivered");
        assertThat(task(number, "task-centre-receipt").groups()).containsExactly("centre");
    }

    @Test
    void aRefusalWithoutAReasonIsAnsweredInChineseAndCanBePutRight() {
        Page page = loggedIn(OFFICIAL, Browser.DESK, Tasklist.ADDRESS);
        Tasklist tasklist = new Tasklist(page);
        tasklist.pick("待办任务");
        tasklist.open("区市县人社部门意见");
        tasklist.claim();
        tasklist.choose("不同意上报");

        tasklist.complete().click();

        assertThat(tasklist.messages()).containsText("请写明理由");
        picture(page, "tasklist-refused");
        assertThat(tasklist.choice("不同意上报")).isChecked();
        assertThat(task(number, "task-district-opinion").assignee()).isEqualTo(OFFICIAL);
        assertThat(reviews.of(number).district()).isNull();

        tasklist.write("意见说明", "公示结果缺少单位印章。");
        tasklist.complete().click();
        assertThat(tasklist.tasks()).hasCount(0);
        time.drain();

        assertThat(outcome(number)).contains(Outcome.DISTRICT_REFUSED);
    }

    @Test
    void beforeClaimingAnOfficialOpensTheCandidatesDossierInATabOfItsOwn() {
        Page page = loggedIn(OFFICIAL, Browser.DESK, Tasklist.ADDRESS);
        Tasklist tasklist = new Tasklist(page);
        tasklist.pick("待办任务");
        tasklist.open("区市县人社部门意见");

        Page dossier = page.waitForPopup(() -> tasklist.form()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("打开候选人卷宗"))
                .click());

        assertThat(dossier).hasURL(Pattern.compile("/dossier/" + number + "$"));
        assertThat(dossier.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(number);
    }
}
