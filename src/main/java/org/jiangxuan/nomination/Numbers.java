package org.jiangxuan.nomination;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Locale;
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
 * Gives out numbers, one after the other, per year. The series' row stays locked until the caller's transaction ends, so
 * a rolled-back number is given out again and no two callers get the same.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Numbers {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    Numbers(EntityManager entities, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    String candidate(int year) {
        return String.format(Locale.ROOT, "%d-%05d", year, next("candidate-" + year));
    }

    String round(int year) {
        return String.format(Locale.ROOT, "%d-R%05d", year, next("round-" + year));
    }

    String letter(int year) {
        return String.format(Locale.ROOT, "荐〔%d〕%d号", year, next("letter-" + year));
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
            begin(name);
            series = lock(name);
        }
        if (series == null) {
            throw new IllegalStateException("number series " + name + " could not be begun");
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
    private void begin(String name) {
        try {
            ownTransaction.executeWithoutResult(
                    status -> jdbc.sql("insert into number_series (name, last_number) values (:name, 0)")
                            .param("name", name)
                            .update());
        } catch (DuplicateKeyException begunByAnother) {
            // the other's row is there now
        }
    }
}
