package org.jiangxuan.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiangxuan.campaign.WindowExtensions.Following;
import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.Role;
import org.jiangxuan.platform.RouteAccess;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the city declares a day off or worked, or extends a window: looks first at everything that moves, then decides. */
@Controller
@RequestMapping("/campaigns/{id:[a-z0-9-]{1,64}}/changes")
class ChangesPage implements RouteAccess {

    private static final Set<Role> ROLES = EnumSet.of(Role.SECRETARIAT, Role.ADMIN);
    private static final String VIEW = "campaign/changes";
    private static final String OFF = "off";
    private static final String WORKED = "worked";

    private final Campaigns campaigns;
    private final CalendarChanges calendar;
    private final WindowExtensions extensions;
    private final ObjectProvider<DeadlineShifts> shifts;
    private final CurrentUsers users;

    /** What was entered, as it was entered, so that a refused form keeps it. */
    record Entered(String form, String day, String kind, String phase, String until, String reason) {

        static final Entered NOTHING = new Entered("", "", OFF, "", "", "");

        static Entered holiday(String day, String kind, String reason) {
            return new Entered("holiday", day, kind, "", "", reason);
        }

        static Entered extension(String phase, String until, String reason) {
            return new Entered("extension", "", OFF, phase, until, reason);
        }
    }

    ChangesPage(
            Campaigns campaigns,
            CalendarChanges calendar,
            WindowExtensions extensions,
            ObjectProvider<DeadlineShifts> shifts,
            CurrentUsers users) {
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.extensions = extensions;
        this.shifts = shifts;
        this.users = users;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.only("/campaigns/*/changes/**", ROLES));
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(id, Entered.NOTHING, model);
    }

    /** Shows what declaring a day would move. */
    @GetMapping("/holiday")
    String previewHoliday(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            HttpServletResponse response) {
        Entered entered = Entered.holiday(day, kind, reason);
        known(id);
        try {
            Require.text("reason", "调整原因", reason, 200);
            LocalDate on = date("day", "日期", day);
            model.addAttribute("preview", calendar.previewDeclare(on, isOff(kind), page));
            model.addAttribute("on", on);
        } catch (RuleViolation violation) {
            refuse(violation, model, response);
        }
        return page(id, entered, model);
    }

    @PostMapping("/holiday")
    String declare(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes answer) {
        known(id);
        try {
            calendar.declare(
                    date("day", "日期", day), isOff(kind), reason, users.require().id());
        } catch (RuleViolation violation) {
            refuse(violation, model, response);
            return page(id, Entered.holiday(day, kind, reason), model);
        }
        return done(id, answer);
    }

    /** Shows what extending a window would move. */
    @GetMapping("/extension")
    String previewExtension(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            HttpServletResponse response) {
        known(id);
        try {
            Require.text("reason", "延长原因", reason, 200);
            LocalDate on = date("until", "延长后的最后一天", until);
            model.addAttribute("preview", extensions.previewExtend(id, window(phase), on, page));
            model.addAttribute("on", on);
        } catch (RuleViolation violation) {
            refuse(violation, model, response);
        }
        return page(id, Entered.extension(phase, until, reason), model);
    }

    @PostMapping("/extension")
    String extend(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean along,
            Model model,
            HttpServletResponse response,
            RedirectAttributes answer) {
        known(id);
        try {
            extensions.extend(
                    id,
                    window(phase),
                    date("until", "延长后的最后一天", until),
                    reason,
                    users.require().id(),
                    along ? Following.MOVE_ALONG : Following.REFUSE);
        } catch (RuleViolation violation) {
            refuse(violation, model, response);
            lookAgain(id, phase, until, model);
            return page(id, Entered.extension(phase, until, reason), model);
        }
        return done(id, answer);
    }

    /** Shows again what a refused extension would move, where one agrees to moving the later phases along. */
    private void lookAgain(String id, String phase, String until, Model model) {
        try {
            LocalDate on = date("until", "延长后的最后一天", until);
            model.addAttribute("preview", extensions.previewExtend(id, window(phase), on, 1));
            model.addAttribute("on", on);
        } catch (RuleViolation nothingToShow) {
            // the refusal itself says what is wrong
        }
    }

    private String page(String id, Entered entered, Model model) {
        known(id);
        CampaignPhase phase = campaigns.phase(id);
        model.addAttribute("campaign", campaigns.definition(id));
        model.addAttribute(
                "extendable",
                Arrays.stream(CampaignWindow.values())
                        .filter(window -> !phase.reached(window.left()))
                        .toList());
        model.addAttribute("phases", CampaignWindow.values());
        model.addAttribute("entered", entered);
        model.addAttribute("days", calendar.log());
        model.addAttribute("moves", extensions.log(id));
        model.addAttribute("underWay", shifts.getObject().isUnderWay(id));
        return VIEW;
    }

    private static String done(String id, RedirectAttributes answer) {
        answer.addFlashAttribute("done", true);
        answer.addAttribute("id", id);
        return "redirect:/campaigns/{id}/changes";
    }

    private static void refuse(RuleViolation violation, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("fault", violation.sentence());
        model.addAttribute("faultField", violation.field().orElse(""));
    }

    /** Whoever may come here may see every campaign. */
    private void known(String id) {
        if (!campaigns.exists(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static LocalDate date(String field, String label, String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            Require.that(day.getYear() >= 2000 && day.getYear() < 2200, field, label + "的年份不对，请核对。");
            return day;
        } catch (DateTimeParseException e) {
            throw new RuleViolation(field, "请填写" + label + "，如2021-06-28。");
        }
    }

    private static boolean isOff(String kind) {
        Require.that(kind.equals(OFF) || kind.equals(WORKED), "kind", "请选择放假还是上班。");
        return kind.equals(OFF);
    }

    private static CampaignWindow window(String phase) {
        return Arrays.stream(CampaignWindow.values())
                .filter(window -> window.name().equals(phase))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("phase", "请选择要延长的阶段。"));
    }
}
