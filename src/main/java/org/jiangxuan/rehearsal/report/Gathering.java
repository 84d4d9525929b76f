package org.jiangxuan.rehearsal.report;

import static org.jiangxuan.rehearsal.report.ReportFile.inChina;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.Standing;
import org.jiangxuan.nomination.CandidateQueries;
import org.jiangxuan.nomination.CandidateRow;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.CaseStep;
import org.jiangxuan.nomination.RoundView;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.process.EngineState;
import org.jiangxuan.process.PassedStep;
import org.jiangxuan.process.VirtualTime;
import org.jiangxuan.publicity.Publicities;
import org.jiangxuan.publicity.PublicityView;
import org.jiangxuan.registry.Units;
import org.jiangxuan.rehearsal.report.Report.CandidatePart;
import org.jiangxuan.rehearsal.report.Report.EnginePart;
import org.jiangxuan.rehearsal.report.Report.NoticePart;
import org.jiangxuan.rehearsal.report.Report.ObjectionPart;
import org.jiangxuan.rehearsal.report.Report.PhasePart;
import org.jiangxuan.rehearsal.report.Report.PostingPart;
import org.jiangxuan.rehearsal.report.Report.RoundPart;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from the modules what a report says about a campaign. */
@Component
@Profile("rehearsal | demo | test")
@Transactional(readOnly = true)
public class Gathering {

    private final Campaigns campaigns;
    private final CampaignSchedule schedule;
    private final CandidateQueries candidates;
    private final UnitRecommendations rounds;
    private final Publicities publicities;
    private final Evaluations evaluations;
    private final CaseLog log;
    private final Units units;
    private final JdbcClient jdbc;
    private final VirtualTime time;

    Gathering(
            Campaigns campaigns,
            CampaignSchedule schedule,
            CandidateQueries candidates,
            UnitRecommendations rounds,
            Publicities publicities,
            Evaluations evaluations,
            CaseLog log,
            Units units,
            JdbcClient jdbc,
            VirtualTime time) {
        this.campaigns = campaigns;
        this.schedule = schedule;
        this.candidates = candidates;
        this.rounds = rounds;
        this.publicities = publicities;
        this.evaluations = evaluations;
        this.log = log;
        this.units = units;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The four phases. */
    public List<PhasePart> phases(String campaignId) {
        Timetable timetable = schedule.of(campaignId);
        Map<CampaignPhase, Instant> reached = campaigns.reachedAt(campaignId);
        return Arrays.stream(CampaignWindow.values())
                .map(window -> new PhasePart(
                        window.key(),
                        Objects.requireNonNull(inChina(timetable.opensAt(window))),
                        Objects.requireNonNull(inChina(timetable.closesAt(window))),
                        inChina(reached.get(window.entered())),
                        inChina(reached.get(window.left()))))
                .toList();
    }

    /** The units' rounds. */
    public List<RoundPart> rounds(String campaignId) {
        return rounds.ofCampaign(campaignId).stream().map(this::round).toList();
    }

    private RoundPart round(RoundView round) {
        Optional<PublicityView> publicity = publicities.ofRound(round.key());
        return new RoundPart(
                round.key(),
                units.get(round.unitCode()).name(),
                publicity.map(PublicityView::postedOn).orElse(null),
                publicity.map(PublicityView::lastDay).orElse(null),
                inChina(publicity.map(PublicityView::endsAt).orElse(null)),
                round.candidates());
    }

    /** Every candidate with the way it went, by number. */
    public List<CandidatePart> candidates(String campaignId) {
        List<CandidateRow> rows = candidates.all(campaignId);
        Map<String, Standing> standings = evaluations.ranking(campaignId).stream()
                .collect(Collectors.toMap(Standing::number, Function.identity()));
        Map<String, RoundView> roundOf = new HashMap<>();
        rounds.ofCampaign(campaignId)
                .forEach(round -> round.candidates().forEach(number -> roundOf.put(number, round)));
        Map<String, List<CaseStep>> logs =
                log.of(rows.stream().map(CandidateRow::number).toList());
        Map<String, List<String>> besides = besides(campaignId);
        return rows.stream()
                .map(row -> candidate(
                        row,
                        standings.get(row.number()),
                        roundOf.get(row.number()),
                        logs.getOrDefault(row.number(), List.of()),
                        besides.getOrDefault(row.number(), List.of())))
                .toList();
    }

    /** The case with what ran beside it: its objections, the reports on it. */
    private List<PassedStep> passed(String number, List<String> besides) {
        return Stream.concat(Stream.of(number), besides.stream())
                .flatMap(key -> time.steps(key).stream())
                .toList();
    }

    private Map<String, List<String>> besides(String campaignId) {
        Map<String, List<String>> keys = new HashMap<>();
        objections(campaignId)
                .forEach(objection -> keys.computeIfAbsent(objection.candidate(), number -> new ArrayList<>())
                        .add(objection.key()));
        jdbc.sql(
                        "select candidate_number, revocation_key from revocation where campaign_id = ? order by revocation_key")
                .param(campaignId)
                .query((ResultSet row) -> {
                    keys.computeIfAbsent(row.getString(1), number -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return keys;
    }

    /** The objections, leads left out, in the order of their keys. */
    public List<ObjectionPart> objections(String campaignId) {
        return jdbc.sql("""
                        select objection_key, candidate_number, objection_level, registered_at, state, concluded_at
                        from objection where campaign_id = ? and state <> 'LEAD' order by objection_key
                        """)
                .param(campaignId)
                .query((row, n) -> new ObjectionPart(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class)
                                .atZoneSameInstant(ChinaTime.ZONE)
                                .toOffsetDateTime(),
                        row.getString(5),
                        Optional.ofNullable(row.getObject(6, OffsetDateTime.class))
                                .map(at -> at.atZoneSameInstant(ChinaTime.ZONE).toOffsetDateTime())
                                .orElse(null)))
                .list();
    }

    private CandidatePart candidate(
            CandidateRow row,
            @Nullable Standing standing,
            @Nullable RoundView round,
            List<CaseStep> steps,
            List<String> besides) {
        return new CandidatePart(
                row.number(),
                row.sourceRow(),
                row.name(),
                row.unitName(),
                row.industry(),
                round == null
                        ? row.applicationRank()
                        : Integer.valueOf(round.candidates().indexOf(row.number()) + 1),
                row.stage().name(),
                row.outcome() == null ? null : row.outcome().name(),
                standing == null ? null : standing.score(),
                standing == null ? null : standing.place(),
                round == null ? null : posting(round),
                Trail.of(passed(row.number(), besides), steps));
    }

    private @Nullable PostingPart posting(RoundView round) {
        return publicities
                .ofRound(round.key())
                .map(view -> new PostingPart(
                        view.postedOn(), view.lastDay(), Objects.requireNonNull(inChina(view.endsAt()))))
                .orElse(null);
    }

    /** The public notice, once it is posted. */
    public @Nullable NoticePart publicNotice(String campaignId) {
        return publicities
                .ofCampaign(campaignId)
                .map(view -> new NoticePart(
                        view.postedOn(),
                        view.lastDay(),
                        Objects.requireNonNull(inChina(view.endsAt())),
                        view.workingDays()))
                .orElse(null);
    }

    /** Numbers on the proposed list, best first. */
    public List<String> proposed(String campaignId) {
        return evaluations.ranking(campaignId).stream()
                .filter(Standing::proposed)
                .map(Standing::number)
                .toList();
    }

    /** What is left in the engine. */
    public EnginePart engine() {
        EngineState state = time.state();
        return new EnginePart(state.unfinishedInstances(), state.incidents(), state.failedJobs());
    }
}
