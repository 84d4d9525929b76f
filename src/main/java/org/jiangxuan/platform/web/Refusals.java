package org.jiangxuan.platform.web;

import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.EngineUsers;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Shows a refusal as a page with the sentence that says what to do, where no form shows it at its field. */
@ControllerAdvice
class Refusals {

    private final CurrentUsers users;
    private final EngineUsers engineUsers;

    Refusals(CurrentUsers users, EngineUsers engineUsers) {
        this.users = users;
        this.engineUsers = engineUsers;
    }

    @ExceptionHandler
    ModelAndView refused(RuleViolation violation) {
        ModelAndView page = page(HttpStatus.UNPROCESSABLE_ENTITY, "platform/refused");
        page.addObject("sentence", violation.sentence());
        return page;
    }

    /** Somebody else was quicker with the same thing; nothing of this request was kept. */
    @ExceptionHandler
    ModelAndView lostRace(ConcurrencyFailureException lost) {
        ModelAndView page = page(HttpStatus.CONFLICT, "platform/refused");
        page.addObject("sentence", "另一位办理人员刚刚办理了同一事项，您这次的操作没有保存。请返回上一页，刷新后核对最新情况，再决定是否重新提交。");
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
        users.find().ifPresent(user -> {
            page.addObject("me", user);
            page.addObject("tasklist", engineUsers.includes(user));
        });
        return page;
    }
}
