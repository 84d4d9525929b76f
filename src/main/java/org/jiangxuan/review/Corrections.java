package org.jiangxuan.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.nomination.CandidateEdits;
import org.jiangxuan.nomination.CandidateFacts;
import org.jiangxuan.nomination.CandidateField;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Returns for correction (退回补正): a reviewing step says field by field what is wrong, the unit puts right just that, and
 * the same step looks again. Every value that is replaced is kept. Joins the caller's transaction.
 */
@Service
@Transactional
public class Corrections {

    private static final String STEP = "task-correct-application";
    private static final Set<String> RECOMMENDING = Set.of("task-enterprise-check", "task-district-opinion");
    private static final int TEXT = 500;

    private final CorrectionRepository corrections;
    private final Candidates candidates;
    private final CandidateEdits edits;
    private final CampaignSchedule schedule;
    private final EntityManager entities;
    private final Clock clock;

    Corrections(
            CorrectionRepository corrections,
            Candidates candidates,
            CandidateEdits edits,
            CampaignSchedule schedule,
            EntityManager entities,
            Clock clock) {
        this.corrections = corrections;
        this.candidates = candidates;
        this.edits = edits;
        this.schedule = schedule;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Returns a case to its unit.
     *
     * @param step the reviewing step's id in the diagrams
     * @param remarks one line per field, {@code 栏目：意见}; labels as in annex 1 or the names of the papers of annex 2
     * @param by the account that returns it
     * @return the correction, with its number and its due date
     * @throws RuleViolation at field {@code remarks}, naming the line at fault, or when the case has ended, is returned
     *     already, or the phase has closed by whose end it would have to be corrected
     */
    public CorrectionView ask(String number, String step, String remarks, String by) {
        List<CorrectionRemark> parsed = RemarkText.parse(remarks);
        candidates.lock(number);
        CandidateFacts facts = candidates.facts(number);
        Require.that(facts.stage() != Stage.ENDED, "候选人" + number + "的申报已办结，不能退回补正。");
        Require.that(
                corrections.findByCandidateNumberOrderById(number).stream().noneMatch(Correction::isOpen),
                "候选人" + number + "已有一次退回补正尚未办结，请等单位补正后再审核。");
        Instant now = clock.instant();
        CampaignWindow phase = phase(step);
        Instant closes = schedule.of(facts.campaignId()).closesAt(phase);
        Require.that(
                now.isBefore(closes),
                phase.title() + "已于" + ChinaTime.format(ChinaTime.date(closes.minusMillis(1)))
                        + "截止，来不及补正，不能再退回，请按现有材料审核。");
        return view(corrections.save(new Correction(number, step, parsed, by, now)));
    }

    /** The phase at whose end the candidate's latest correction is over: a timer ends the case, or has the city decide. */
    @Transactional(readOnly = true)
    public Optional<CampaignWindow> endsWith(String number) {
        return corrections.findByCandidateNumberOrderById(number).stream()
                .reduce((former, latter) -> latter)
                .map(latest -> phase(latest.step()));
    }

    /** The open correction of a candidate of this unit, as long as the case is running. */
    @Transactional(readOnly = true)
    public Optional<CorrectionView> openOf(String number, String unitCode) {
        return corrections.openOf(number, unitCode).map(this::view);
    }

    /** All corrections of a candidate, the first first. */
    @Transactional(readOnly = true)
    public List<CorrectionView> of(String number) {
        return corrections.findByCandidateNumberOrderById(number).stream()
                .map(this::view)
                .toList();
    }

    /** What stands now in the fields that the correction is about and that are edited; null where nothing does. */
    @Transactional(readOnly = true)
    public Map<CandidateField, @Nullable String> values(CorrectionView correction) {
        Map<CandidateField, @Nullable String> values = new EnumMap<>(CandidateField.class);
        correction.remarks().stream()
                .map(CorrectionRemark::field)
                .filter(CandidateField::isEdited)
                .forEach(field -> values.put(field, edits.value(correction.number(), field)));
        return values;
    }

    /**
     * Takes what the unit has corrected: fields that have no remark are left alone, whatever is sent for them. Values are
     * checked as when the application was handed in; each value replaced is kept.
     *
     * @param unitCode the credit code of the unit that the account acts for
     * @param values the new values as written; an empty private field (phone, address) keeps what it holds
     * @param answers what the unit answers to a remark
     * @param by the account that corrects
     * @return the correction as it is now; empty when this unit has none open for the candidate
     * @throws RuleViolation at the {@link CandidateField#key} of the field at fault
     */
    public Optional<CorrectionView> correct(
            String number,
            String unitCode,
            Map<CandidateField, String> values,
            Map<CandidateField, String> answers,
            String by) {
        Correction correction = corrections.openOf(number, unitCode).orElse(null);
        if (correction == null) {
            return Optional.empty();
        }
        candidates.lock(number);
        // what this transaction loaded before it held the lock may be stale
        entities.refresh(correction);
        if (!correction.isOpen()) {
            return Optional.empty();
        }
        requireInTime(correction);
        Map<CandidateField, String> wanted = new EnumMap<>(CandidateField.class);
        for (CorrectionRemark remark : correction.remarks()) {
            CandidateField field = remark.field();
            String value = values.get(field);
            boolean kept = field.kind() == CandidateField.Kind.PRIVATE && (value == null || value.isBlank());
            if (field.isEdited() && value != null && !kept) {
                wanted.put(field, value);
            }
        }
        Instant now = clock.instant();
        for (CandidateEdits.Change change : edits.correct(number, wanted)) {
            entities.persist(new CorrectionChange(correction.id(), change, by, now));
            correction.changed(change.field());
        }
        for (CorrectionRemark remark : correction.remarks()) {
            String answer = answers.get(remark.field());
            if (answer != null) {
                correction.answered(
                        remark.field(),
                        Require.optionalText(
                                remark.field().key(), remark.field().label() + "的答复", answer, TEXT));
            }
        }
        return Optional.of(view(correction));
    }

    /**
     * The unit declares the correction done.
     *
     * @param note what it says about it, in up to 500 characters; null when it says nothing
     * @throws RuleViolation at field {@code done} while a remark is neither changed nor answered
     */
    public void corrected(long id, @Nullable String note, String by) {
        Correction correction = locked(id);
        String left = correction.remarks().stream()
                .filter(remark -> !remark.isSettled())
                .map(remark -> remark.field().label())
                .collect(Collectors.joining("、"));
        Require.that(left.isEmpty(), "done", "以下栏目尚未修改，也没有答复：" + left + "。请在补正页面逐栏修改或写明答复后再提交。");
        String text = Require.optionalText("note", "补正说明", note, TEXT);
        correction.close(CorrectionState.CORRECTED, text, by, clock.instant());
    }

    /**
     * The secretariat decides about a case that was not corrected when the phase ended.
     *
     * @param goesOn whether it goes on as it is; otherwise it ends
     * @param reason in up to 500 characters; demanded
     */
    public void decideUncorrected(long id, boolean goesOn, String reason, String by) {
        String text = Require.text("reason", "理由", reason, TEXT);
        locked(id).close(goesOn ? CorrectionState.WAIVED : CorrectionState.REJECTED, text, by, clock.instant());
    }

    /** When the review closes: then the city decides about what was returned after the delivery and is still out. */
    @Transactional(readOnly = true)
    public Instant closesAt(String number) {
        return schedule.of(candidates.facts(number).campaignId()).reviewClosesAt();
    }

    /** The due date is counted each time, as its task's is when a holiday is declared meanwhile. */
    private CorrectionView view(Correction correction) {
        Timetable timetable =
                schedule.of(candidates.facts(correction.candidateNumber()).campaignId());
        return correction.view(timetable.dueWithin(phase(correction.step()), STEP, correction.askedAt()));
    }

    /** Before the delivery the case ends with the recommendation's window; later the city decides when the review closes. */
    private static CampaignWindow phase(String step) {
        return RECOMMENDING.contains(step) ? CampaignWindow.RECOMMENDATION : CampaignWindow.REVIEW;
    }

    /** The timers that end a correction fire a little after the phase has closed. */
    private void requireInTime(Correction correction) {
        CampaignWindow phase = phase(correction.step());
        Timetable timetable =
                schedule.of(candidates.facts(correction.candidateNumber()).campaignId());
        Require.that(
                clock.instant().isBefore(timetable.closesAt(phase)),
                phase == CampaignWindow.RECOMMENDATION ? "推荐阶段已经截止，不能再补正。" : "审核阶段已经结束，不能再补正，请等待市人社部门决定。");
    }

    /** Under the candidate's lock, so that what the unit saves at the same moment is seen or comes too late. */
    private Correction locked(long id) {
        Correction correction = corrections.findById(id).orElseThrow(() -> new RuleViolation("没有编号为" + id + "的退回补正。"));
        candidates.lock(correction.candidateNumber());
        entities.refresh(correction);
        return correction;
    }
}
