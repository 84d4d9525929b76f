package org.jiangxuan.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jiangxuan.material.Material;
import org.jiangxuan.material.MaterialKind;
import org.jiangxuan.material.Materials;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One candidate: who, how far, what was said, which materials. */
@Controller
@RequestMapping("/dossier/{number:\\d{4}-\\d{5,6}}")
class DossierPage {

    private static final String VIEW = "dossier/dossier";

    private final Dossiers dossiers;
    private final Materials materials;
    private final CurrentUsers users;

    DossierPage(Dossiers dossiers, Materials materials, CurrentUsers users) {
        this.dossiers = dossiers;
        this.materials = materials;
        this.users = users;
    }

    @ModelAttribute("mayReadObjections")
    boolean mayReadObjections() {
        return !new ObjectionRights(users.require()).readable().isEmpty();
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        model.addAttribute("dossier", dossiers.of(number, users.require()));
        return VIEW;
    }

    /** Shows the numbers in full, this once; a reload asks again. */
    @PostMapping("/unmask")
    String unmask(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        CurrentUser user = users.require();
        try {
            model.addAttribute("dossier", dossiers.unmask(number, user, reason));
        } catch (RuleViolation violation) {
            refuse(number, user, violation, model, response);
            model.addAttribute("reason", reason);
        }
        return VIEW;
    }

    @PostMapping("/materials")
    String upload(
            @PathVariable String number,
            @RequestParam MaterialKind kind,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean classified,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response)
            throws IOException {
        CurrentUser user = users.require();
        dossiers.requireUpload(number, kind, user);
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            Material stored = materials.upload(number, kind, name == null ? "" : name, content, classified, user.id());
            next.addFlashAttribute("uploaded", stored.fileName());
            return "redirect:/dossier/" + number + "#materials";
        } catch (RuleViolation violation) {
            refuse(number, user, violation, model, response);
            model.addAttribute("kind", kind);
            return VIEW;
        }
    }

    @GetMapping("/materials/{id}")
    @Nullable
    String download(@PathVariable String number, @PathVariable long id, Model model, HttpServletResponse response)
            throws IOException {
        CurrentUser user = users.require();
        try {
            return send(dossiers.material(number, id, user), response);
        } catch (RuleViolation violation) {
            return refuse(number, id, user, violation, model, response);
        }
    }

    /** Gives out what shows the identity number in full, this once. */
    @PostMapping("/materials/{id}")
    @Nullable
    String downloadWithReason(
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response)
            throws IOException {
        CurrentUser user = users.require();
        try {
            return send(dossiers.material(number, id, user, reason), response);
        } catch (RuleViolation violation) {
            return refuse(number, id, user, violation, model, response);
        }
    }

    /** Writes the file into the response: there is no page to show then. */
    private @Nullable String send(Material material, HttpServletResponse response) throws IOException {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(material.fileName(), StandardCharsets.UTF_8)
                .build();
        response.setContentType(material.contentType());
        response.setContentLengthLong(material.sizeBytes());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (InputStream content = materials.open(material)) {
            content.transferTo(response.getOutputStream());
        }
        return null;
    }

    private String refuse(
            String number,
            long id,
            CurrentUser user,
            RuleViolation violation,
            Model model,
            HttpServletResponse response) {
        refuse(number, user, violation, model, response);
        model.addAttribute("faultMaterial", id);
        return VIEW;
    }

    private void refuse(
            String number, CurrentUser user, RuleViolation violation, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("dossier", dossiers.of(number, user));
        model.addAttribute("fault", violation.sentence());
        model.addAttribute("faultField", violation.field().orElse(""));
    }
}
