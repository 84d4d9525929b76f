package org.jiangxuan.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jiangxuan.material.MaterialKind;
import org.jiangxuan.material.Materials;
import org.jiangxuan.material.SecrecyReviews;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.CandidateField;
import org.jiangxuan.nomination.CandidateQueries;
import org.jiangxuan.nomination.Withdrawals;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.Role;
import org.jiangxuan.publicity.Objections;
import org.jiangxuan.review.CorrectionRemark;
import org.jiangxuan.review.Corrections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections, withdrawals and secrecy reviews as one person may see them and take part in them. */
@Service
@Transactional
class CaseMatters {

    private final CandidateQueries queries;
    private final Corrections corrections;
    private final Withdrawals withdrawals;
    private final SecrecyReviews secrecy;
    private final Materials materials;
    private final Objections objections;

    CaseMatters(
            CandidateQueries queries,
            Corrections corrections,
            Withdrawals withdrawals,
            SecrecyReviews secrecy,
            Materials materials,
            Objections objections) {
        this.queries = queries;
        this.corrections = corrections;
        this.withdrawals = withdrawals;
        this.secrecy = secrecy;
        this.materials = materials;
        this.objections = objections;
    }

    /** Of a candidate whom the person may see. */
    @Transactional(readOnly = true)
    Matters of(Candidate candidate, CurrentUser user) {
        DossierRights rights = new DossierRights(user, candidate);
        String number = candidate.number();
        boolean corrects = corrects(number, user);
        boolean secret = materials.list(number).stream()
                .anyMatch(material -> material.classified() && !material.secrecyReviewed());
        return new Matters(
                rights.matters() ? corrections.of(number) : List.of(),
                corrects,
                rights.matters() ? withdrawals.of(number).orElse(null) : null,
                rights.withdraw(),
                objected(candidate, user),
                rights.matters() ? secrecy.of(number) : List.of(),
                secret && (rights.upload() || corrects));
    }

    /** Not by the flag that holds the case: an objection that the person may not read holds it just so. */
    private boolean objected(Candidate candidate, CurrentUser user) {
        List<String> number = List.of(candidate.number());
        return candidate.isObjected()
                && new ObjectionRights(user)
                        .readable().stream()
                                .anyMatch(level ->
                                        !objections.disputed(number, level).isEmpty());
    }

    /** Whether the person is to correct the candidate's application now. */
    @Transactional(readOnly = true)
    boolean corrects(String number, CurrentUser user) {
        String unit = user.unitCode();
        return user.has(Role.UNIT_HR)
                && unit != null
                && corrections.openOf(number, unit).isPresent();
    }

    /** The kinds of material that the person is to hand in anew now: those that the open correction remarks on. */
    @Transactional(readOnly = true)
    List<MaterialKind> papers(String number, CurrentUser user) {
        String unit = user.unitCode();
        if (!user.has(Role.UNIT_HR) || unit == null) {
            return List.of();
        }
        return corrections.openOf(number, unit).stream()
                .flatMap(correction -> correction.remarks().stream())
                .map(CorrectionRemark::field)
                .filter(field -> field.kind() == CandidateField.Kind.PAPER)
                .map(field -> MaterialKind.valueOf(field.name()))
                .toList();
    }

    /**
     * Registers that the person withdraws (Withdrawals).
     *
     * @param confirmed whether the account has confirmed that this ends the case
     * @throws NotVisible when the account does not act for the person's unit, or it is too late
     */
    void withdraw(String number, boolean confirmed, String reason, CurrentUser user) {
        if (!new DossierRights(user, visible(number, user)).withdraw()) {
            throw new NotVisible();
        }
        Require.that(confirmed, "withdrawReason", "撤回后不能恢复。请先勾选“已收到本人书面撤回申请”，再撤回。");
        withdrawals.withdraw(number, reason, user.id());
    }

    /**
     * Records the secrecy department's review of what was declared classified (N36).
     *
     * @throws NotVisible when the account may not
     */
    void recordSecrecyReview(
            String number, String department, String documentNumber, @Nullable LocalDate reviewedOn, CurrentUser user) {
        Candidate candidate = visible(number, user);
        if (!new DossierRights(user, candidate).upload() && !corrects(number, user)) {
            throw new NotVisible();
        }
        secrecy.record(number, department, documentNumber, reviewedOn, user.id());
    }

    private Candidate visible(String number, CurrentUser user) {
        return queries.findVisible(number, user).orElseThrow(NotVisible::new);
    }
}
