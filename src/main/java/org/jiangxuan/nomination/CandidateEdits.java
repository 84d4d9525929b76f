package org.jiangxuan.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Corrects single fields of an application that was handed in; who may correct which is the caller's business. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CandidateEdits {

    private final CandidateRepository candidates;

    CandidateEdits(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    /**
     * One field that was corrected.
     *
     * @param before as it was written, null when it was empty
     * @param after as it is written now, null when it was emptied
     */
    public record Change(
            CandidateField field,
            @Nullable String before,
            @Nullable String after) {

        /** Tells no value. */
        @Override
        public String toString() {
            return "Change[" + field + "]";
        }
    }

    /** What stands in a field, as it is written on the page; null when it is empty. */
    @Transactional(readOnly = true)
    public @Nullable String value(String number, CandidateField field) {
        return WrittenFields.read(load(number), field);
    }

    /**
     * Writes these fields, checked as they are when an application is handed in (N60–N66). The caller has locked the
     * candidate.
     *
     * @param values the new values as written; blank empties a field
     * @return the fields whose value is another now
     * @throws RuleViolation at the {@link CandidateField#key} of the first field at fault
     */
    public List<Change> correct(String number, Map<CandidateField, String> values) {
        Candidate candidate = load(number);
        if (candidate.stage() == Stage.ENDED) {
            throw new RuleViolation("候选人 " + number + " 的申报已办结，不能再补正。");
        }
        List<Change> changes = new ArrayList<>();
        values.forEach((field, written) -> {
            String before = WrittenFields.read(candidate, field);
            String after = WrittenFields.tidy(field, written);
            if (!Objects.equals(before, after)) {
                changes.add(new Change(field, before, after));
            }
        });
        if (!changes.isEmpty()) {
            Application corrected = WrittenFields.write(candidate, changes);
            ApplicationCheck.check(corrected);
            candidate.correct(corrected);
        }
        return List.copyOf(changes);
    }

    private Candidate load(String number) {
        return candidates.findByNumber(number).orElseThrow(() -> new RuleViolation("没有编号为 " + number + " 的候选人。"));
    }
}
