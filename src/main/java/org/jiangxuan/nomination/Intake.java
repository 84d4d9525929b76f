package org.jiangxuan.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.IntakeRules.UnknownUnits;
import org.jiangxuan.nomination.intake.SheetCheck;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.Unit;
import org.jiangxuan.registry.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The import of the summary table (annex 3, N74): checks every row, then hands in an application for each. */
@Service
public class Intake {

    private static final int CHUNK = 100;

    private final Campaigns campaigns;
    private final Units units;
    private final CapExceptions exceptions;
    private final IntakeSubmission submission;
    private final TransactionTemplate transactions;

    Intake(
            Campaigns campaigns,
            Units units,
            CapExceptions exceptions,
            IntakeSubmission submission,
            PlatformTransactionManager transactionManager) {
        this.campaigns = campaigns;
        this.units = units;
        this.exceptions = exceptions;
        this.submission = submission;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /**
     * Checks a table without looking anything up: every fault of every row at once. Stores nothing.
     *
     * @throws WorkbookRejected when the table has no header of annex 3, lacks a column, or names nobody
     */
    public static IntakeReport check(SummaryTable table, IntakeRules rules) {
        return SheetCheck.check(table, rules);
    }

    /**
     * Checks a table by the rules of a campaign, its recorded exceptions and the registered units. Stores nothing.
     *
     * @throws WorkbookRejected when the table has no header of annex 3, lacks a column, or names nobody
     */
    public IntakeReport check(String campaignId, SummaryTable table) {
        CampaignDefinition campaign = campaigns.definition(campaignId);
        Map<String, Optional<Unit>> known = new HashMap<>();
        IntakeRules rules = new IntakeRules(
                campaign.windows().recommendation().opens(),
                campaign.unitCap(),
                written -> known.computeIfAbsent(written, units::findByName).map(Unit::name),
                UnknownUnits.REFUSE,
                name -> known.computeIfAbsent(name, units::findByName)
                        .filter(unit -> exceptions.isRecorded(campaignId, unit.creditCode()))
                        .isPresent());
        return check(table, rules);
    }

    /**
     * Hands in an application for each accepted row, a hundred rows to a transaction. Someone who has applied already
     * with the same data is left alone, so that importing a file again changes nothing, also after a breakdown half-way.
     *
     * @param report what {@code check} accepted; every unit must be registered by now
     * @param qualifications what annex 3 does not hold, by the workbook's row; {@link Qualification#unknown()} if nothing
     *     is known
     */
    public IntakeResult submit(String campaignId, IntakeReport report, IntFunction<Qualification> qualifications) {
        IntakeResult result = new IntakeResult();
        List<Nominee> nominees = report.accepted();
        for (int from = 0; from < nominees.size(); from += CHUNK) {
            List<Nominee> chunk = nominees.subList(from, Math.min(from + CHUNK, nominees.size()));
            submit(new IntakeBatch(campaignId, report.identityColumn(), chunk, qualifications), result);
        }
        return result;
    }

    /** A refusal undoes its whole transaction: then each row gets one of its own, and only the refused are left out. */
    private void submit(IntakeBatch batch, IntakeResult result) {
        try {
            result.add(inTransaction(batch));
        } catch (RuleViolation refusal) {
            if (batch.nominees().size() == 1) {
                result.add(refused(batch, refusal));
            } else {
                for (Nominee nominee : new ArrayList<>(batch.nominees())) {
                    submit(batch.with(nominee), result);
                }
            }
        }
    }

    private IntakeResult inTransaction(IntakeBatch batch) {
        IntakeResult result = transactions.execute(status -> submission.submit(batch));
        return result == null ? new IntakeResult() : result;
    }

    private static IntakeResult refused(IntakeBatch batch, RuleViolation refusal) {
        IntakeResult result = new IntakeResult();
        int row = batch.nominees().get(0).row();
        result.reject(new IntakeFault(row, batch.identityColumn(), IntakeCode.REFUSED, refusal.sentence()));
        return result;
    }
}
