package org.jiangxuan.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignSummary;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.notification.Reminders;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.platform.WorkList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: the four phases for everybody, one's own tasks and reminders for those who are logged in. */
@Controller
class HomePage {

    private static final int MOST_TASKS = 10;
    private static final String CAMPAIGN = "selection-campaign";

    private final Campaigns campaigns;
    private final PhaseBars bars;
    private final CurrentUsers users;
    private final WorkList workList;
    private final Reminders reminders;
    private final Clock clock;

    HomePage(
            Campaigns campaigns,
            PhaseBars bars,
            CurrentUsers users,
            WorkList workList,
            Reminders reminders,
            Clock clock) {
        this.campaigns = campaigns;
        this.bars = bars;
        this.users = users;
        this.workList = workList;
        this.reminders = reminders;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        current().ifPresent(campaign -> {
            model.addAttribute("campaign", campaigns.definition(campaign.id()));
            model.addAttribute("bar", bars.ofCampaign(campaign.id()));
        });
        users.find().ifPresent(user -> own(model, user));
        return "dossier/home";
    }

    private void own(Model model, CurrentUser user) {
        Instant now = clock.instant();
        List<TaskLine> tasks = workList.openFor(user.id()).stream()
                .map(item -> TaskLine.of(item, about(item), now))
                .toList();
        model.addAttribute("taskCount", tasks.size());
        model.addAttribute("tasks", tasks.stream().limit(MOST_TASKS).toList());
        model.addAttribute("reminders", reminders.of(user));
        model.addAttribute("seesCampaign", CampaignPage.ROLES.stream().anyMatch(user::has));
    }

    /** What a task is about, as people call it: cases by their numbers, the campaign by its name. */
    private String about(WorkItem item) {
        if (!item.process().equals(CAMPAIGN)) {
            return item.businessKey();
        }
        CampaignDefinition campaign = campaigns.definition(item.businessKey());
        return campaign.year() + " " + campaign.name();
    }

    /** The campaign under way; if none is, the latest. */
    private Optional<CampaignSummary> current() {
        List<CampaignSummary> all = campaigns.all();
        return all.stream()
                .filter(campaign -> campaign.startedAt() != null && campaign.phase() != CampaignPhase.CLOSED)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** A task in one line, with the address of what it is about. */
    record TaskLine(
            String id,
            String title,
            String about,
            @Nullable String address,
            @Nullable Instant dueAt,
            boolean overdue) {

        static TaskLine of(WorkItem item, String about, Instant now) {
            Instant due = item.dueAt();
            return new TaskLine(item.id(), item.title(), about, address(item), due, due != null && due.isBefore(now));
        }

        private static @Nullable String address(WorkItem item) {
            return switch (item.process()) {
                case "candidate", "honour" -> "/dossier/" + item.businessKey();
                case "correction" -> dossier(item, item.step().equals("task-correct-application") ? "/correction" : "");
                // a reserve's own publicity goes by the candidate's number and has no objection
                case "objection", "own-publicity" ->
                    dossier(item, item.isAbout(item.businessKey()) ? "" : "/objections");
                // who recovers the money is not told of the report
                case "revocation" -> dossier(item, item.step().equals("task-recover-money") ? "" : "/revocation");
                case "unit-recommendation" -> "/rounds/" + item.businessKey();
                case CAMPAIGN -> "/campaigns/" + item.businessKey();
                default -> null;
            };
        }

        private static String dossier(WorkItem item, String page) {
            return "/dossier/" + item.candidateNumber() + page;
        }
    }
}
