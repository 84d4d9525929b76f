package org.jiangxuan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class OncePerTransactionTest {

    private final OncePerTransaction<Integer> once = new OncePerTransaction<>();
    private final JdbcTransactionManager manager =
            new JdbcTransactionManager(new DriverManagerDataSource("jdbc:h2:mem:once"));
    private final TransactionTemplate transaction = new TransactionTemplate(manager);
    private int readings;

    @Test
    void outside_of_a_transaction_it_is_read_each_time() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void each_transaction_reads_it_once() {
        transaction.executeWithoutResult(status -> {
            assertThat(read()).isEqualTo(1);
            assertThat(read()).isEqualTo(1);
        });
        transaction.executeWithoutResult(status -> assertThat(read()).isEqualTo(2));
    }

    @Test
    void what_the_transaction_changed_it_reads_anew() {
        transaction.executeWithoutResult(status -> {
            assertThat(read()).isEqualTo(1);
            once.forget();
            assertThat(read()).isEqualTo(2);
            assertThat(read()).isEqualTo(2);
        });
        assertThat(read()).isEqualTo(3);
    }

    @Test
    void a_transaction_within_knows_nothing_of_the_outer_one_nor_this_one_of_it() {
        TransactionTemplate own = new TransactionTemplate(manager);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            assertThat(read()).isEqualTo(1);
            own.executeWithoutResult(inner -> assertThat(read()).isEqualTo(2));
            assertThat(read()).isEqualTo(1);
        });
    }

    private int read() {
        return once.get(() -> ++readings);
    }
}
