package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.jiangxuan.TestDatabase;
import org.jiangxuan.nomination.Candidate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After a case has gone through every hand, the engine knows nothing about the person. */
class PersonalDataIT extends ProcessTest {

    private static final String[] TABLES = {"TABLE", "BASE TABLE"};
    private static final String REMARK = "传技带徒三十人，解决生产难题。".repeat(20);

    @Autowired
    private DataSource dataSource;

    @Autowired
    private HistoryService history;

    @Test
    void no_engine_table_holds_an_identity_number_a_phone_a_name_an_address_or_an_opinion() throws SQLException {
        String number = underReview();
        complete(
                number,
                "task-qualification-review",
                Map.of("meritConditions", "agree", "exclusions", "none", "opinionText", REMARK));
        openTasks(number, "task-authority-opinion")
                .forEach(asked -> complete(asked, Map.of("opinion", "none", "opinionText", REMARK)));
        complete(number, "task-determination", Map.of("decision", "determined", "reason", REMARK));
        sweep();
        moveTo("2021-07-19T00:00");
        formPanel();
        scored(number);

        Candidate person = candidates.get(number);
        String mobile = person.contact().mobile();
        String address = person.contact().address();
        assertThat(mobile).isNotBlank();
        assertThat(address).isNotBlank();
        List<String> texts = engineTexts();
        assertThat(texts).anyMatch(text -> text.contains(number));
        assertThat(texts)
                .noneMatch(text -> text.contains(person.identityNumber())
                        || text.contains(String.valueOf(mobile))
                        || text.contains(String.valueOf(address))
                        || text.contains(person.name())
                        || text.contains(REMARK.substring(0, 15)));
    }

    @Test
    void no_variable_is_longer_than_two_hundred_characters() {
        String number = underReview();
        variablesAreShort();
        reviewed(number);
        complete(number, "task-determination", Map.of("decision", "determined"));
        sweep();
        moveTo("2021-07-19T00:00");
        formPanel();
        variablesAreShort();
        scored(number);
        variablesAreShort();

        assertThat(history.createHistoricVariableInstanceQuery().list())
                .isNotEmpty()
                .extracting("name")
                .containsOnly("candidateNumber");
        assertThat(tasks.createTaskQuery().list())
                .allSatisfy(task -> assertThat(task.getName()).hasSizeLessThanOrEqualTo(200));
    }

    private void variablesAreShort() {
        assertThat(runtime.createVariableInstanceQuery().list())
                .hasSizeGreaterThan(10)
                .allSatisfy(variable -> assertThat(String.valueOf(variable.getValue()))
                        .as(variable.getName())
                        .hasSizeLessThanOrEqualTo(200));
    }

    /** Every text and every binary content in the engine's runtime and history tables. */
    private List<String> engineTexts() throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : engineTables(connection)) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            Object value = rows.getObject(column);
                            if (value instanceof byte[] bytes) {
                                texts.add(new String(bytes, StandardCharsets.UTF_8));
                            } else if (value != null) {
                                texts.add(value.toString());
                            }
                        }
                    }
                }
            }
        }
        return texts;
    }

    private static List<String> engineTables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(null, TestDatabase.isPostgresql() ? "public" : "PUBLIC", "%", TABLES)) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (name.toLowerCase(Locale.ROOT).matches("act_(ru|hi|ge)_.*")) {
                    tables.add(name);
                }
            }
        }
        assertThat(tables).hasSizeGreaterThan(20);
        return tables;
    }
}
