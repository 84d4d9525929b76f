package org.jiangxuan.rehearsal.demo;

import java.util.List;
import org.jiangxuan.platform.RouteAccess;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The demo's clock: what day it is in the campaign, and how to go on. */
@Controller
@Profile("demo")
class DemoClockPage implements RouteAccess {

    private static final String BACK = "redirect:/demo/clock";

    private final DemoClock clock;

    DemoClockPage(DemoClock clock) {
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.loggedIn("/demo/**"));
    }

    @GetMapping("/demo/clock")
    String show(Model model) {
        model.addAttribute("busy", clock.isBusy());
        clock.now().ifPresent(now -> model.addAttribute("now", now));
        clock.phase().ifPresent(phase -> model.addAttribute("phase", phase));
        clock.nextDeadline().ifPresent(deadline -> model.addAttribute("deadline", deadline));
        return "rehearsal/clock";
    }

    @PostMapping("/demo/clock/day")
    String nextDay(RedirectAttributes answer) {
        return begun(clock.nextDay(), answer);
    }

    @PostMapping("/demo/clock/deadline")
    String nextDeadline(RedirectAttributes answer) {
        return begun(clock.toNextDeadline(), answer);
    }

    @PostMapping("/demo/clock/phase")
    String letPeopleAct(RedirectAttributes answer) {
        return begun(clock.letPeopleAct(), answer);
    }

    private static String begun(boolean begun, RedirectAttributes answer) {
        if (!begun) {
            answer.addFlashAttribute("refused", true);
        }
        return BACK;
    }
}
