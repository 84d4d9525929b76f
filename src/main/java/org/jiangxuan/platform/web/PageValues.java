package org.jiangxuan.platform.web;

import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.CurrentUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page needs. */
@ControllerAdvice(annotations = Controller.class)
class PageValues {

    private final CurrentUsers users;

    PageValues(CurrentUsers users) {
        this.users = users;
    }

    /** The person at the screen, if logged in. */
    @ModelAttribute("me")
    @Nullable
    CurrentUser me() {
        return users.find().orElse(null);
    }
}
