package org.jiangxuan.platform.web;

import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Shows a refusal as a page with the sentence that says what to do, where no form shows it at its field. */
@ControllerAdvice
class Refusals {

    private final CurrentUsers users;

    Refusals(CurrentUsers users) {
        this.users = users;
    }

    @ExceptionHandler
    ModelAndView refused(RuleViolation violation) {
        ModelAndView page = page(HttpStatus.UNPROCESSABLE_ENTITY, "platform/refused");
        page.addObject("sentence", violation.sentence());
        return page;
    }

    /** Refused before any controller sees the file, so that this advice must not be tied to controllers. */
    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge) {
        return page(HttpStatus.PAYLOAD_TOO_LARGE, "error/413");
    }

    private ModelAndView page(HttpStatus status, String view) {
        ModelAndView page = new ModelAndView(view);
        page.setStatus(status);
        users.find().ifPresent(user -> page.addObject("me", user));
        return page;
    }
}
