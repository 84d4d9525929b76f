package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jiangxuan.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The series of candidates goes on after its last number when the database is upgraded (ADR 15). */
class NumbersGoOnIT {

    private final DataSource database =
            new DriverManagerDataSource(TestDatabase.own("numbers"), TestDatabase.user(), "");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void candidatesGoOnAndOnlyRegistersKeepTheirRow() {
        migration().target("29").load().migrate();
        jdbc.sql("insert into number_series (name, last_number) values"
                        + " ('candidate-2021', 60), ('round-2021', 21), ('letter-2021', 20), ('objection-2021', 3)")
                .update();

        migration().load().migrate();

        assertThat(jdbc.sql("select nextval('candidate_number_seq') - before_first from candidate_series"
                                + " where campaign_year = 2021")
                        .query(Long.class)
                        .single())
                .isEqualTo(61);
        assertThat(jdbc.sql("select name from number_series")
                        .query(String.class)
                        .list())
                .containsExactly("objection-2021");
    }

    private FluentConfiguration migration() {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration");
    }
}
