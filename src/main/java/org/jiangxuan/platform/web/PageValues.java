package org.jiangxuan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.EngineUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout of every page needs. */
@ControllerAdvice(annotations = Controller.class)
class PageValues {

    private final CurrentUsers users;
    private final EngineUsers engineUsers;

    PageValues(CurrentUsers users, EngineUsers engineUsers) {
        this.users = users;
        this.engineUsers = engineUsers;
    }

    /** The person at the screen, if logged in. */
    @ModelAttribute("me")
    @Nullable
    CurrentUser me() {
        return users.find().orElse(null);
    }

    /** Whether that person may open Tasklist, so that nobody is shown a way that is shut. */
    @ModelAttribute("tasklist")
    boolean tasklist() {
        return users.find().filter(engineUsers::includes).isPresent();
    }

    /**
     * The query that shows this page in another language, whose name is to be added to it; null for the answer to a form,
     * which has no address of its own.
     */
    @ModelAttribute("inLanguage")
    @Nullable
    String inLanguage(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam("lang", "")
                .build()
                .toUriString();
    }
}
