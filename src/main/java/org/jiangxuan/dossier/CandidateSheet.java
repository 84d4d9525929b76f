package org.jiangxuan.dossier;

import java.util.List;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.CandidateField;
import org.jiangxuan.nomination.Code;
import org.jiangxuan.nomination.CodeTable;
import org.jiangxuan.nomination.Codes;
import org.jiangxuan.nomination.Contact;
import org.jiangxuan.nomination.Job;
import org.jiangxuan.nomination.Narratives;
import org.jiangxuan.nomination.Person;
import org.jiangxuan.nomination.Qualification;
import org.jiangxuan.platform.Masking;
import org.jspecify.annotations.Nullable;

/** Lays a candidate's record out in the order of annex 1 (N64–N66). */
final class CandidateSheet {

    private CandidateSheet() {}

    static List<Fact> person(Candidate candidate) {
        Person person = candidate.person();
        return List.of(
                Fact.of("name", person.name()),
                Fact.of("sex", name(Codes.SEX, person.sex())),
                Fact.of("birth", person.birthDate()),
                Fact.of("ethnicity", name(Codes.ETHNICITY, person.ethnicity())),
                Fact.of("political", name(Codes.POLITICAL_STATUS, person.political())),
                Fact.of("education", name(Codes.EDUCATION, person.education())),
                Fact.of("work-started", person.workStartedOn()),
                Fact.of("technical-title", person.technicalTitle()),
                Fact.of("school", person.school()),
                Fact.of("major", person.major()));
    }

    static List<Fact> job(Candidate candidate, String unitName, String regionName) {
        Job job = candidate.job();
        Qualification qualification = candidate.qualification();
        return List.of(
                Fact.wide("unit", unitName),
                Fact.of("region", regionName),
                Fact.of("industry", name(Codes.INDUSTRY, job.industry())),
                Fact.of(
                        "category",
                        job.category() == null ? null : job.category().title()),
                Fact.of("trade", job.trade()),
                Fact.of("trade-level", job.tradeLevel()),
                Fact.of("trade-since", job.tradeSince()),
                Fact.of("level", name(Codes.SKILL_LEVEL, qualification.level())),
                Fact.of("artisan-since", qualification.artisanSince()));
    }

    /** Identity number and contact; masked unless the person has just stated why they must read them. */
    static List<Fact> contact(Candidate candidate, boolean clear) {
        Contact contact = candidate.contact();
        String number = candidate.identityNumber();
        return List.of(
                Fact.of("identity-number", clear ? number : Masking.identityNumber(number)),
                Fact.of("mobile", shown(CandidateField.MOBILE, contact.mobile(), clear)),
                Fact.of("landline", shown(CandidateField.LANDLINE, contact.landline(), clear)),
                Fact.of("email", shown(CandidateField.EMAIL, contact.email(), clear)),
                Fact.wide("address", shown(CandidateField.ADDRESS, contact.address(), clear)));
    }

    /** A private field as it is shown wherever it is not shown in full: different masks of one value could be combined. */
    static String mask(CandidateField field, String value) {
        return switch (field) {
            case EMAIL -> mail(value);
            case ADDRESS -> hidden(value);
            default -> Masking.phone(value);
        };
    }

    static List<Fact> narratives(Candidate candidate) {
        Narratives told = candidate.narratives();
        return List.of(
                Fact.wide("morals", told.morals()),
                Fact.wide("morals-proof", told.moralsProof()),
                Fact.wide("skills", told.skills()),
                Fact.wide("skills-proof", told.skillsProof()),
                Fact.wide("mentoring", told.mentoring()),
                Fact.wide("mentoring-proof", told.mentoringProof()),
                Fact.wide("contribution", told.contribution()),
                Fact.wide("contribution-proof", told.contributionProof()));
    }

    private static @Nullable String shown(CandidateField field, @Nullable String plain, boolean clear) {
        if (plain == null || plain.isBlank()) {
            return null;
        }
        return clear ? plain : mask(field, plain);
    }

    private static String mail(String address) {
        int at = address.indexOf('@');
        return at < 0 ? hidden(address) : "***" + address.substring(at);
    }

    private static String hidden(String text) {
        return "*".repeat(Math.min(text.length(), 12));
    }

    private static @Nullable String name(CodeTable table, @Nullable String code) {
        return code == null ? null : table.byCode(code).map(Code::name).orElse(code);
    }
}
