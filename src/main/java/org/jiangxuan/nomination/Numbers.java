package org.jiangxuan.nomination;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives out numbers, per year. A register of objections or reports has no gap: the series' row stays locked until the
 * caller's transaction ends, so that a rolled-back number is given out again. Candidates apply in thousands and wait for
 * nobody: theirs come from a sequence, and one that is rolled back is left out. Rounds and letters need no series, for they
 * are called after the unit's first candidate.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Numbers {

    private static final String NEXT = "nextval('candidate_number_seq')";

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    Numbers(EntityManager entities, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next candidate's number, {@code 2021-00001}. */
    String candidate(int year) {
        long serial = nextCandidate(year)
                .or(() -> {
                    begin("insert into candidate_series (campaign_year, before_first) values (?, " + NEXT + ")", year);
                    return nextCandidate(year);
                })
                .orElseThrow(() -> notBegun("candidates " + year));
        return String.format(Locale.ROOT, "%d-%05d", year, serial);
    }

    /** Nothing, and nothing taken, while the year's series has not begun. */
    private Optional<Long> nextCandidate(int year) {
        return jdbc.sql("select " + NEXT + " - before_first from candidate_series where campaign_year = ?")
                .param(year)
                .query(Long.class)
                .optional();
    }

    /** The key of a unit's round, {@code 2021-R00012-1} when its first candidate is 2021-00012. */
    static String round(String firstCandidate, int ordinal) {
        return firstCandidate.replace("-", "-R") + "-" + ordinal;
    }

    /** The number of the letter that a unit's round issues, {@code 荐〔2021〕00012-1号}. */
    static String letter(String firstCandidate, int ordinal) {
        return "荐〔" + firstCandidate.replace("-", "〕") + "-" + ordinal + "号";
    }

    /** The next objection's key, {@code 2021-Y00001}. */
    public String objection(int year) {
        return String.format(Locale.ROOT, "%d-Y%05d", year, next("objection-" + year));
    }

    /** The next report of a fraud's key, {@code 2021-W00001}. */
    public String revocation(int year) {
        return String.format(Locale.ROOT, "%d-W%05d", year, next("revocation-" + year));
    }

    private long next(String name) {
        NumberSeries series = lock(name);
        if (series == null) {
            begin("insert into number_series (name, last_number) values (?, 0)", name);
            series = lock(name);
        }
        if (series == null) {
            throw notBegun(name);
        }
        return series.next();
    }

    private @Nullable NumberSeries lock(String name) {
        return entities.find(NumberSeries.class, name, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * In a transaction of its own: when two begin the same series at once, the loser just goes on with the winner's. Not by
     * way of Hibernate, which would log the loser's statement as an error.
     */
    private void begin(String insertion, Object series) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> jdbc.sql(insertion).param(series).update());
        } catch (DuplicateKeyException begunByAnother) {
            // the other's row is there now
        }
    }

    private static IllegalStateException notBegun(String series) {
        return new IllegalStateException("number series " + series + " could not be begun");
    }
}
