package org.jiangxuan.nomination;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiangxuan.nomination.CandidateEdits.Change;
import org.jiangxuan.nomination.CandidateField.Kind;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The fields of an application as people write them on a page, and back. */
final class WrittenFields {

    private static final String COLUMN = "|";

    private WrittenFields() {}

    static @Nullable String read(Candidate candidate, CandidateField field) {
        Person person = candidate.person();
        Job job = candidate.job();
        Contact contact = candidate.contact();
        Narratives told = candidate.narratives();
        return switch (field) {
            case NAME -> person.name();
            case ETHNICITY -> person.ethnicity();
            case POLITICAL -> person.political();
            case EDUCATION -> person.education();
            case WORK_STARTED -> day(person.workStartedOn());
            case TECHNICAL_TITLE -> person.technicalTitle();
            case SCHOOL -> person.school();
            case MAJOR -> person.major();
            case INDUSTRY -> job.industry();
            case TRADE -> job.trade();
            case TRADE_LEVEL -> job.tradeLevel();
            case TRADE_SINCE -> day(job.tradeSince());
            case LANDLINE -> contact.landline();
            case MOBILE -> contact.mobile();
            case ADDRESS -> contact.address();
            case EMAIL -> contact.email();
            case EXPERIENCES -> rows(candidate.experiences());
            case MORALS -> told.morals();
            case MORALS_PROOF -> told.moralsProof();
            case SKILLS -> told.skills();
            case SKILLS_PROOF -> told.skillsProof();
            case MENTORING -> told.mentoring();
            case MENTORING_PROOF -> told.mentoringProof();
            case CONTRIBUTION -> told.contribution();
            case CONTRIBUTION_PROOF -> told.contributionProof();
            default -> null;
        };
    }

    /** What was written, without blanks at its ends; null when nothing was. Refuses what no such field can hold. */
    static @Nullable String tidy(CandidateField field, String written) {
        String text = Require.optionalText(field.key(), field.label(), written.replace("\r\n", "\n"), field.most());
        if (text == null || field.kind() == Kind.LONG_TEXT) {
            return text;
        }
        switch (field.kind()) {
            case DAY -> dayOf(field, text);
            case CODE ->
                Require.that(
                        field.options().stream().anyMatch(code -> code.code().equals(text)),
                        field.key(),
                        field.label() + "请从列出的选项中选择。");
            case ROWS -> {
                return rows(experiences(text));
            }
            default -> {
                return WrittenText.tidy(text);
            }
        }
        return text;
    }

    /** The application as it would be with these changes. */
    static Application write(Candidate candidate, List<Change> changes) {
        Map<CandidateField, @Nullable String> now = new EnumMap<>(CandidateField.class);
        for (CandidateField field : CandidateField.values()) {
            now.put(field, read(candidate, field));
        }
        changes.forEach(change -> now.put(change.field(), change.after()));
        return new Application(
                candidate.campaignId(),
                candidate.unitCode(),
                candidate.applicationRank().orElse(null),
                candidate.sourceRow().orElse(null),
                candidate.identityNumber(),
                person(candidate.person(), now),
                job(candidate.job(), now),
                new Contact(
                        now.get(CandidateField.LANDLINE),
                        now.get(CandidateField.MOBILE),
                        now.get(CandidateField.ADDRESS),
                        now.get(CandidateField.EMAIL)),
                candidate.qualification(),
                experiences(now.get(CandidateField.EXPERIENCES)),
                narratives(now));
    }

    private static Person person(Person was, Map<CandidateField, @Nullable String> now) {
        return new Person(
                required(now, CandidateField.NAME),
                was.sex(),
                was.birthDate(),
                now.get(CandidateField.ETHNICITY),
                now.get(CandidateField.POLITICAL),
                now.get(CandidateField.EDUCATION),
                dayOf(CandidateField.WORK_STARTED, now.get(CandidateField.WORK_STARTED)),
                now.get(CandidateField.TECHNICAL_TITLE),
                now.get(CandidateField.SCHOOL),
                now.get(CandidateField.MAJOR));
    }

    private static Job job(Job was, Map<CandidateField, @Nullable String> now) {
        return new Job(
                required(now, CandidateField.INDUSTRY),
                was.category(),
                required(now, CandidateField.TRADE),
                now.get(CandidateField.TRADE_LEVEL),
                dayOf(CandidateField.TRADE_SINCE, now.get(CandidateField.TRADE_SINCE)));
    }

    private static Narratives narratives(Map<CandidateField, @Nullable String> now) {
        return new Narratives(
                now.get(CandidateField.MORALS),
                now.get(CandidateField.MORALS_PROOF),
                now.get(CandidateField.SKILLS),
                now.get(CandidateField.SKILLS_PROOF),
                now.get(CandidateField.MENTORING),
                now.get(CandidateField.MENTORING_PROOF),
                now.get(CandidateField.CONTRIBUTION),
                now.get(CandidateField.CONTRIBUTION_PROOF));
    }

    /** Blank where nothing stands, so that the application's own check refuses it. */
    private static String required(Map<CandidateField, @Nullable String> now, CandidateField field) {
        return Objects.requireNonNullElse(now.get(field), "");
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate dayOf(CandidateField field, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RuleViolation(field.key(), field.label() + "应填写日期，例如2003-07-01。");
        }
    }

    /** One experience per line: {@code 2003年7月至今|大连某厂|王某}. */
    private static @Nullable String rows(List<Experience> experiences) {
        return experiences.isEmpty()
                ? null
                : experiences.stream()
                        .map(row -> row.period()
                                + COLUMN
                                + row.place()
                                + (row.witness() == null ? "" : COLUMN + row.witness()))
                        .collect(Collectors.joining("\n"));
    }

    private static List<Experience> experiences(@Nullable String text) {
        List<Experience> experiences = new ArrayList<>();
        for (String line : text == null ? new String[0] : text.split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            String[] columns = line.replace('｜', '|').split("\\|", -1);
            if (columns.length < 2 || columns.length > 3) {
                throw new RuleViolation(
                        CandidateField.EXPERIENCES.key(),
                        "主要经历每行写一段：起止时间|学习或工作单位|证明人，证明人可以不写。请改正这一行：“" + line.strip() + "”。");
            }
            String witness = columns.length == 3 ? columns[2].strip() : "";
            experiences.add(new Experience(columns[0].strip(), columns[1].strip(), witness.isEmpty() ? null : witness));
        }
        return experiences;
    }
}
