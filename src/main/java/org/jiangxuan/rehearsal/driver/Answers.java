package org.jiangxuan.rehearsal.driver;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignDefinition.Criterion;
import org.jiangxuan.campaign.CampaignDefinition.Fraction;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.Recusals;
import org.jiangxuan.evaluation.Standing;
import org.jiangxuan.honour.CommendationView;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.CapExceptions;
import org.jiangxuan.nomination.RoundView;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.registry.Accounts;
import org.jiangxuan.rehearsal.Texts;
import org.jiangxuan.rehearsal.scenario.Behaviour;
import org.jspecify.annotations.Nullable;

/**
 * Works out what people fill in where the plan says a word that begins with {@code =}; in other texts {@code {year}},
 * {@code {key}} (the case's number) and {@code {n}} (for the how manyth time somebody does this step) are filled in.
 */
final class Answers {

    private static final List<String> PLACES = List.of("=first", "=second", "=third", "=fourth");

    private final CampaignDefinition campaign;
    private final UnitRecommendations rounds;
    private final Candidates candidates;
    private final Evaluations evaluations;
    private final Commendations commendations;
    private final Accounts accounts;
    private final CapExceptions exceptions;
    private final Recusals recusals;
    private final Scores scores;
    private final Set<String> excelling = new HashSet<>();
    private final Set<String> passedOver = new HashSet<>();
    private final Map<String, String> struck = new TreeMap<>();
    private final Map<String, Function<WorkItem, @Nullable Object>> words = new HashMap<>();

    Answers(
            CampaignDefinition campaign,
            UnitRecommendations rounds,
            Candidates candidates,
            Evaluations evaluations,
            Commendations commendations,
            Accounts accounts,
            CapExceptions exceptions,
            Recusals recusals,
            Clock clock,
            long seed) {
        this.campaign = campaign;
        this.rounds = rounds;
        this.candidates = candidates;
        this.evaluations = evaluations;
        this.commendations = commendations;
        this.accounts = accounts;
        this.exceptions = exceptions;
        this.recusals = recusals;
        this.scores = new Scores(seed);
        words.put("=today", item -> ChinaTime.date(clock.instant()).toString());
        words.put("=delivered", this::deliveredOn);
        words.put("=representatives", item -> campaign.workerRepresentatives());
        words.put("=final", this::nobodyIsStillOnTheWay);
        words.put("=experts", item -> String.join(" ", panel()));
        words.put("=present", item -> campaign.panel().size());
        words.put("=ballots", item -> ballots());
        words.put("=list-size", item -> listSize());
        words.put(
                "=reportable",
                item -> String.join("\n", commendations.gather(campaign.id()).ready()));
        words.put("=strikes", item -> strikes());
        words.put("=exception", this::exception);
        words.put("=nothing", item -> null);
        for (int i = 0; i < PLACES.size(); i++) {
            int place = i;
            words.put(PLACES.get(i), item -> ranked(item, place));
        }
        for (Criterion criterion : campaign.rubric().criteria()) {
            words.put("=" + criterion.code().toLowerCase(Locale.ROOT), item -> points(item, criterion));
        }
    }

    /** Keeps what scores, rankings and strikes depend on; the behaviour of the whole campaign has none of that. */
    void about(String key, Behaviour behaviour) {
        if (behaviour.excels()) {
            excelling.add(key);
        }
        if (behaviour.isPassedOver()) {
            passedOver.add(key);
        }
        behaviour.struck().ifPresent(reason -> struck.put(key, reason));
    }

    /**
     * The value to fill in; empty when the field is left blank.
     *
     * @param visit how often somebody has done this step of this case before
     */
    Optional<Object> work(Object planned, WorkItem item, int visit) {
        if (!(planned instanceof String text)) {
            return Optional.of(planned);
        }
        if (!text.startsWith("=")) {
            return Optional.of(text.replace("{year}", String.valueOf(campaign.year()))
                    .replace("{key}", item.businessKey())
                    .replace("{n}", String.valueOf(visit + 1)));
        }
        Function<WorkItem, @Nullable Object> word = words.get(text);
        if (word == null) {
            throw new IllegalStateException("people.yaml uses a word that nobody can work out: " + text);
        }
        return Optional.ofNullable(word.apply(item));
    }

    /** The unit keeps the order of its summary table, as far as its cap over all rounds goes. */
    private @Nullable String ranked(WorkItem item, int place) {
        List<String> rankable = rankable(item);
        return place < Math.min(rankable.size(), leftOfCap(item)) ? rankable.get(place) : null;
    }

    private List<String> rankable(WorkItem item) {
        return rounds.rankable(item.businessKey()).stream()
                .filter(number -> !passedOver.contains(number))
                .toList();
    }

    private int leftOfCap(WorkItem item) {
        int recommended = rounds
                .ofUnit(campaign.id(), rounds.round(item.businessKey()).unitCode())
                .stream()
                .mapToInt(round -> round.candidates().size())
                .sum();
        RoundView round = rounds.round(item.businessKey());
        int extra = exceptions.isRecorded(campaign.id(), round.unitCode()) ? 1 : 0;
        return campaign.unitCap() + extra - recommended;
    }

    /** Why the unit recommends more than the cap; nothing when it does not. */
    private @Nullable Object exception(WorkItem item) {
        int ranked = Math.min(rankable(item).size(), leftOfCap(item));
        return ranked > campaign.unitCap() ? Texts.say("deviation.fourth-with-exception.unit") : null;
    }

    /** Those on the reported list whom the government strikes, one line each; nothing when there is none. */
    private @Nullable Object strikes() {
        List<String> reported =
                commendations.latest(campaign.id()).map(CommendationView::names).orElse(List.of());
        String lines = reported.stream()
                .filter(struck::containsKey)
                .map(number -> number + " " + struck.get(number))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    /** The district brings the paper on the day on which it sends the electronic materials. */
    private @Nullable Object deliveredOn(WorkItem item) {
        return candidates
                .get(item.businessKey())
                .receivedAt()
                .map(at -> ChinaTime.date(at).toString())
                .orElse(null);
    }

    private boolean nobodyIsStillOnTheWay(WorkItem item) {
        String unit = rounds.round(item.businessKey()).unitCode();
        List<Stage> before = List.of(Stage.SUBMITTED, Stage.ELIGIBLE, Stage.ENTERPRISE_AGREED);
        return candidates.numbersAt(campaign.id(), before).stream()
                .map(candidates::facts)
                .noneMatch(facts -> facts.unitCode().equals(unit));
    }

    private List<String> panel() {
        List<String> experts = accounts.members(GroupNames.EXPERTS);
        return experts.subList(0, Math.min(experts.size(), campaign.panel().size()));
    }

    private Object points(WorkItem item, Criterion criterion) {
        String number = item.businessKey();
        String expert = String.valueOf(item.assignee());
        return excelling.contains(number)
                ? scores.best(number, expert, criterion.max())
                : scores.points(number, expert, criterion.code(), criterion.max());
    }

    /** The panel but the recused votes for as many of the best as the list may hold, and against the others. */
    private String ballots() {
        int present = campaign.panel().size();
        Map<String, Integer> recused = recusals.ofPanel(campaign.id());
        return evaluations.ranking(campaign.id()).stream()
                .map(standing -> ballot(standing, present - recused.getOrDefault(standing.number(), 0)))
                .collect(Collectors.joining("\n"));
    }

    private String ballot(Standing standing, int present) {
        Integer place = standing.place();
        boolean among = place != null && place <= campaign.quota().most();
        int ayes = among ? present : tooFew(campaign.panel().pass(), present);
        return "%s %d %d 0".formatted(standing.number(), ayes, present - ayes);
    }

    private static int tooFew(Fraction pass, int present) {
        return Math.max(0, present * pass.numerator() / pass.denominator() - 1);
    }

    private int listSize() {
        long passed = evaluations.ranking(campaign.id()).stream()
                .filter(Standing::passed)
                .count();
        return (int) Math.min(passed, campaign.quota().target());
    }
}
