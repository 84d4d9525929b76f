package org.jiangxuan.nomination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.PersonIndex;
import org.jiangxuan.registry.Unit;
import org.jiangxuan.registry.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands in a batch of accepted rows within the caller's transaction. */
@Component
class IntakeSubmission {

    private final Candidates candidates;
    private final CandidateRepository repository;
    private final Units units;
    private final PersonIndex people;

    IntakeSubmission(Candidates candidates, CandidateRepository repository, Units units, PersonIndex people) {
        this.candidates = candidates;
        this.repository = repository;
        this.units = units;
        this.people = people;
    }

    IntakeResult submit(IntakeBatch batch) {
        Map<String, Candidate> before = before(batch);
        Map<String, String> codes = new HashMap<>();
        IntakeResult result = new IntakeResult();
        for (Nominee nominee : batch.nominees()) {
            String unitCode = codes.computeIfAbsent(nominee.unitName(), this::unitCode);
            Application application = nominee.application(
                    batch.campaignId(), unitCode, batch.qualifications().apply(nominee.row()));
            Candidate known = before.get(index(nominee));
            if (known == null) {
                result.submit(nominee.row(), candidates.submit(application));
            } else if (saysTheSame(known, application)) {
                result.leave(nominee.row(), known.number());
            } else {
                result.reject(alreadySubmitted(batch, nominee, known));
            }
        }
        return result;
    }

    private Map<String, Candidate> before(IntakeBatch batch) {
        List<String> indexes = batch.nominees().stream().map(this::index).toList();
        return repository.findByCampaignIdAndIdentityIndexIn(batch.campaignId(), indexes).stream()
                .collect(Collectors.toMap(known -> people.of(known.identityNumber()), Function.identity()));
    }

    private String index(Nominee nominee) {
        return people.of(nominee.identityNumber().value());
    }

    private String unitCode(String name) {
        return units.findByName(name)
                .map(Unit::creditCode)
                .orElseThrow(() -> new RuleViolation("单位“" + name + "”尚未登记，请先办理单位登记再导入。"));
    }

    /** Whether annex 3 says again what it said before. What it does not hold may have changed since. */
    private static boolean saysTheSame(Candidate known, Application application) {
        return known.unitCode().equals(application.unitCode())
                && known.applicationRank().equals(Optional.ofNullable(application.applicationRank()))
                && same(known.person(), application.person())
                && known.job().industry().equals(application.job().industry())
                && known.job().trade().equals(application.job().trade())
                && same(known.contact().mobile(), application.contact().mobile())
                && same(known.contact().landline(), application.contact().landline())
                && same(known.contact().address(), application.contact().address());
    }

    private static boolean same(Person known, Person person) {
        return known.name().equals(person.name())
                && known.sex().equals(person.sex())
                && known.birthDate().equals(person.birthDate())
                && same(known.ethnicity(), person.ethnicity())
                && same(known.political(), person.political())
                && same(known.education(), person.education());
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return Objects.equals(one, other);
    }

    private static IntakeFault alreadySubmitted(IntakeBatch batch, Nominee nominee, Candidate known) {
        return new IntakeFault(
                nominee.row(),
                batch.identityColumn(),
                IntakeCode.ALREADY_SUBMITTED,
                "此人已在本次活动中申报（编号%s），且表中内容与已申报的不同；导入不会改动已申报的内容，确需更正的，请按退回补正办理。".formatted(known.number()));
    }
}
