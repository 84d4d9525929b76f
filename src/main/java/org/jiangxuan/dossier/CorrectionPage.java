package org.jiangxuan.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiangxuan.nomination.CandidateField;
import org.jiangxuan.nomination.CandidateField.Kind;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.Role;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.review.CorrectionRemark;
import org.jiangxuan.review.CorrectionView;
import org.jiangxuan.review.Corrections;
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

/** Where HR of the candidate's unit puts right exactly the fields that a reviewing step has remarked on. */
@Controller
@RequestMapping("/dossier/{number:\\d{4}-\\d{5,6}}/correction")
class CorrectionPage {

    private static final String VALUE = "value-";
    private static final String ANSWER = "answer-";

    private final Corrections corrections;
    private final CurrentUsers users;

    CorrectionPage(Corrections corrections, CurrentUsers users) {
        this.corrections = corrections;
        this.users = users;
    }

    /**
     * A remark with what can be done about it.
     *
     * @param value what stands in the field or was typed; null for a private field, which shows only its mask
     * @param masked a private field's value, masked
     */
    record Line(
            CorrectionRemark remark,
            @Nullable String value,
            @Nullable String answer,
            @Nullable String masked) {

        /** The field that the remark is about. */
        public CandidateField field() {
            return remark.field();
        }
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        CorrectionView correction =
                corrections.openOf(number, unit(users.require())).orElseThrow(NotVisible::new);
        return page(correction, Map.of(), model);
    }

    @PostMapping
    String save(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        CurrentUser user = users.require();
        String unit = unit(user);
        try {
            if (corrections
                    .correct(number, unit, fields(form, VALUE), fields(form, ANSWER), user.id())
                    .isEmpty()) {
                throw new NotVisible();
            }
            next.addFlashAttribute("saved", true);
            return "redirect:/dossier/" + number + "/correction";
        } catch (RuleViolation violation) {
            CorrectionView correction = corrections.openOf(number, unit).orElseThrow(NotVisible::new);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fault", violation.sentence());
            model.addAttribute("faultField", violation.field().orElse(""));
            return page(correction, form, model);
        }
    }

    private String page(CorrectionView correction, Map<String, String> typed, Model model) {
        Map<CandidateField, @Nullable String> values = corrections.values(correction);
        List<Line> lines = correction.remarks().stream()
                .map(remark -> line(remark, values.get(remark.field()), typed))
                .toList();
        model.addAttribute("correction", correction);
        model.addAttribute("lines", lines);
        return "dossier/correction";
    }

    private static Line line(CorrectionRemark remark, @Nullable String value, Map<String, String> typed) {
        String key = remark.field().key();
        String answer = typed.getOrDefault(ANSWER + key, remark.answer());
        if (remark.field().kind() == Kind.PRIVATE) {
            String masked = value == null ? null : CandidateSheet.mask(remark.field(), value);
            return new Line(remark, typed.get(VALUE + key), answer, masked);
        }
        return new Line(remark, typed.getOrDefault(VALUE + key, value), answer, null);
    }

    private static Map<CandidateField, String> fields(Map<String, String> form, String prefix) {
        Map<CandidateField, String> fields = new EnumMap<>(CandidateField.class);
        Arrays.stream(CandidateField.values())
                .filter(field -> form.containsKey(prefix + field.key()))
                .forEach(field -> fields.put(field, form.get(prefix + field.key())));
        return fields;
    }

    /** The unit that the person acts for as HR; nobody else has anything to correct. */
    private static String unit(CurrentUser user) {
        String unit = user.unitCode();
        if (unit == null || !user.has(Role.UNIT_HR)) {
            throw new NotVisible();
        }
        return unit;
    }
}
