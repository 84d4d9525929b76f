package org.jiangxuan.dossier;

import jakarta.servlet.http.HttpServletResponse;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is registered on a candidate's dossier: a withdrawal, a secrecy review. */
@Controller
@RequestMapping("/dossier/{number:\\d{4}-\\d{5,6}}")
class MattersPage {

    private final Dossiers dossiers;
    private final CaseMatters matters;
    private final CurrentUsers users;

    MattersPage(Dossiers dossiers, CaseMatters matters, CurrentUsers users) {
        this.dossiers = dossiers;
        this.matters = matters;
        this.users = users;
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            HttpServletResponse response) {
        CurrentUser user = users.require();
        try {
            matters.withdraw(number, confirmed, reason, user);
            return "redirect:/dossier/" + number;
        } catch (RuleViolation violation) {
            model.addAttribute("withdrawReason", reason);
            return refuse(number, user, violation, model, response);
        }
    }

    @PostMapping("/secrecy")
    String secrecy(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String documentNumber,
            @RequestParam(defaultValue = "") String reviewedOn,
            Model model,
            HttpServletResponse response) {
        CurrentUser user = users.require();
        try {
            matters.recordSecrecyReview(
                    number, department, documentNumber, WrittenDay.of("reviewedOn", "审查日期", reviewedOn), user);
            return "redirect:/dossier/" + number + "#materials";
        } catch (RuleViolation violation) {
            model.addAttribute("department", department);
            model.addAttribute("documentNumber", documentNumber);
            model.addAttribute("reviewedOn", reviewedOn);
            return refuse(number, user, violation, model, response);
        }
    }

    private String refuse(
            String number, CurrentUser user, RuleViolation violation, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("dossier", dossiers.of(number, user));
        model.addAttribute("fault", violation.sentence());
        model.addAttribute("faultField", violation.field().orElse(""));
        return "dossier/dossier";
    }
}
