package org.jiangxuan.dossier;

import java.util.Arrays;
import java.util.List;
import org.jiangxuan.material.Material;
import org.jiangxuan.material.MaterialKind;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.Role;
import org.jiangxuan.registry.Accounts;
import org.springframework.stereotype.Component;

/** What a person may do with the materials of a candidate whom they may see, and which ones they may hand in. */
@Component
class MaterialRights {

    private final CaseMatters matters;
    private final Accounts accounts;

    MaterialRights(CaseMatters matters, Accounts accounts) {
        this.matters = matters;
        this.accounts = accounts;
    }

    /**
     * What was declared classified is read by nobody but who handed it in, or the HR desk whose account did, until its
     * secrecy review is recorded (N36). Whoever may hand in materials too, or record the review, does not read it for that.
     */
    MaterialAccess access(Material material, Candidate candidate, CurrentUser user) {
        MaterialAccess access = new DossierRights(user, candidate).access(material.kind());
        boolean awaitsReview = material.classified() && !material.secrecyReviewed();
        return awaitsReview && access != MaterialAccess.HIDDEN && !handedIn(material, candidate, user)
                ? MaterialAccess.LISTED
                : access;
    }

    /** The kinds that the person may hand in now; on a correction those only that the remarks are about. */
    List<MaterialKind> kinds(Candidate candidate, CurrentUser user) {
        DossierRights rights = new DossierRights(user, candidate);
        List<MaterialKind> open =
                rights.upload() ? Arrays.asList(MaterialKind.values()) : matters.papers(candidate.number(), user);
        return open.stream().filter(rights::material).toList();
    }

    private boolean handedIn(Material material, Candidate candidate, CurrentUser user) {
        return material.uploadedBy().equals(user.id()) || isOfUploadersDesk(material, candidate, user);
    }

    private boolean isOfUploadersDesk(Material material, Candidate candidate, CurrentUser user) {
        String unit = candidate.unitCode();
        return user.has(Role.UNIT_HR)
                && unit.equals(user.unitCode())
                && accounts.members(GroupNames.unitHr(unit)).contains(material.uploadedBy());
    }
}
