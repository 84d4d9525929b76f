package org.jiangxuan.dossier;

import jakarta.servlet.http.HttpServletResponse;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.CandidateQueries;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports of a forgery by or for one candidate (N58): those there are, and a new one. */
@Controller
@RequestMapping("/dossier/{number:\\d{4}-\\d{5,6}}/revocation")
class RevocationPage {

    private static final String VIEW = "dossier/revocation";

    private final CandidateQueries queries;
    private final Revocations revocations;
    private final CurrentUsers users;

    RevocationPage(CandidateQueries queries, Revocations revocations, CurrentUsers users) {
        this.queries = queries;
        this.revocations = revocations;
        this.users = users;
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        fill(number, rights(number), model);
        return VIEW;
    }

    @PostMapping
    String report(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String facts,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        DossierRights rights = rights(number);
        if (!rights.reportForgery()) {
            throw new NotVisible();
        }
        try {
            next.addFlashAttribute(
                    "reported", revocations.report(number, facts, rights.user().id()));
            return "redirect:/dossier/" + number + "/revocation";
        } catch (RuleViolation violation) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            fill(number, rights, model);
            model.addAttribute("fault", violation.sentence());
            model.addAttribute("facts", facts);
            return VIEW;
        }
    }

    private DossierRights rights(String number) {
        CurrentUser user = users.require();
        Candidate candidate = queries.findVisible(number, user).orElseThrow(NotVisible::new);
        DossierRights rights = new DossierRights(user, candidate);
        if (!rights.forgeries()) {
            throw new NotVisible();
        }
        return rights;
    }

    private void fill(String number, DossierRights rights, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("name", rights.candidate().name());
        model.addAttribute("revocations", revocations.of(number));
        model.addAttribute(
                "unitRecord", revocations.unitRecord(rights.candidate().unitCode()));
        model.addAttribute("mayReport", rights.reportForgery());
    }
}
