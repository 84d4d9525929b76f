package org.jiangxuan.platform.web;

import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.SampleAccounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one login of the whole product. */
@Controller
class LoginPage {

    private final CurrentUsers users;
    private final ObjectProvider<SampleAccounts> samples;

    LoginPage(CurrentUsers users, ObjectProvider<SampleAccounts> samples) {
        this.users = users;
        this.samples = samples;
    }

    @GetMapping("/login")
    String login(Model model) {
        if (users.find().isPresent()) {
            return "redirect:/";
        }
        samples.ifAvailable(accounts -> model.addAttribute("samples", accounts.all()));
        return "platform/login";
    }
}
