package org.jiangxuan.process.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** By the row at which engines that start wait for each other. */
@Component
class EngineStartupLock implements StartupLock {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    EngineStartupLock(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void whileHeld(Runnable action) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'startup.lock' for update")
                    .query(String.class)
                    .single();
            action.run();
        });
    }
}
