package org.jiangxuan.rehearsal.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page that there is a clock to move, so that the layout links to it. */
@ControllerAdvice
@Profile("demo")
class DemoClockLink {

    @ModelAttribute("movableClock")
    boolean movableClock() {
        return true;
    }
}
