package org.jiangxuan.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.CandidateQueries;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.Filed;
import org.jiangxuan.publicity.ObjectionLevel;
import org.jiangxuan.publicity.ObjectionView;
import org.jiangxuan.publicity.Objections;
import org.jiangxuan.publicity.Objector;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Objections and leads against one candidate: those there are, and a new one (AMB-4). */
@Controller
@RequestMapping("/dossier/{number:\\d{4}-\\d{5,6}}/objections")
class ObjectionsPage {

    private static final String VIEW = "dossier/objections";

    private final CandidateQueries queries;
    private final Objections objections;
    private final CurrentUsers users;

    ObjectionsPage(CandidateQueries queries, Objections objections, CurrentUsers users) {
        this.queries = queries;
        this.objections = objections;
        this.users = users;
    }

    /** One objection as this person may see it. */
    record Line(ObjectionView objection, @Nullable Objector objector) {}

    @GetMapping
    String show(@PathVariable String number, Model model) {
        CurrentUser user = users.require();
        fill(visible(number, user), user, ObjectionForm.empty(), model);
        return VIEW;
    }

    @PostMapping
    String register(
            @PathVariable String number,
            @RequestParam ObjectionLevel level,
            ObjectionForm form,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        CurrentUser user = users.require();
        Candidate candidate = visible(number, user);
        if (!new ObjectionRights(user).registers().contains(level)) {
            throw new NotVisible();
        }
        try {
            Filed filed = objections.file(form.filing(number, level, user.id()));
            next.addFlashAttribute("filed", filed);
            return "redirect:/dossier/" + number + "/objections";
        } catch (RuleViolation violation) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            fill(candidate, user, form, model);
            model.addAttribute("level", level);
            model.addAttribute("fault", violation.sentence());
            model.addAttribute("faultField", violation.field().orElse(""));
            return VIEW;
        }
    }

    private Candidate visible(String number, CurrentUser user) {
        if (new ObjectionRights(user).readable().isEmpty()) {
            throw new NotVisible();
        }
        return queries.findVisible(number, user).orElseThrow(NotVisible::new);
    }

    private void fill(Candidate candidate, CurrentUser user, ObjectionForm form, Model model) {
        ObjectionRights rights = new ObjectionRights(user);
        List<ObjectionLevel> readable = rights.readable();
        model.addAttribute("number", candidate.number());
        model.addAttribute("name", candidate.name());
        model.addAttribute(
                "lines",
                objections.of(candidate.number()).stream()
                        .filter(objection -> readable.contains(objection.level()))
                        .map(objection -> line(objection, rights))
                        .toList());
        model.addAttribute("levels", rights.registers());
        model.addAttribute("form", form);
    }

    private Line line(ObjectionView objection, ObjectionRights rights) {
        return new Line(objection, rights.objector(objection.level()) ? objections.objector(objection.key()) : null);
    }
}
