package org.jiangxuan.rehearsal.invariant;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a campaign left behind.
 *
 * @param campaign as it was written down when it opened
 * @param almanac working days and windows as they were at any instant
 * @param acted how many tasks people completed; null when nobody counted
 * @param takeover by how much a timer may be late because the node that had locked it died
 */
record Evidence(
        JdbcClient jdbc,
        CampaignDefinition campaign,
        Almanac almanac,
        @Nullable Integer acted,
        Duration takeover) {

    /** Whether something happened on time. */
    boolean isOnTime(Instant at, Instant due) {
        return !at.isBefore(due) && !at.isAfter(due.plus(takeover));
    }

    /** The rows of a query about the campaign; it may use {@code :campaign}. */
    List<Row> rows(String sql) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        if (sql.contains(":campaign")) {
            statement = statement.param("campaign", campaign.id());
        }
        return statement.query().listOfRows().stream().map(Row::new).toList();
    }

    /** The first column of each row as text. */
    List<String> texts(String sql) {
        return rows(sql).stream()
                .map(row -> String.valueOf(row.values().values().iterator().next()))
                .toList();
    }

    /** The one number that a query counts. */
    long count(String sql) {
        return Long.parseLong(texts(sql).get(0));
    }

    /** One row of a query; the names of the columns in any case. */
    record Row(Map<String, Object> values) {

        String text(String column) {
            return Objects.requireNonNull(values.get(column), column).toString();
        }

        Optional<String> maybe(String column) {
            return Optional.ofNullable(values.get(column)).map(Object::toString);
        }

        int number(String column) {
            return ((Number) Objects.requireNonNull(values.get(column), column)).intValue();
        }

        boolean isTrue(String column) {
            return Boolean.TRUE.equals(values.get(column));
        }

        LocalDate day(String column) {
            return ((Date) Objects.requireNonNull(values.get(column), column)).toLocalDate();
        }

        Instant instant(String column) {
            return at(column).orElseThrow(() -> new IllegalStateException(column + " is empty"));
        }

        Optional<Instant> at(String column) {
            Object value = values.get(column);
            if (value instanceof OffsetDateTime zoned) {
                return Optional.of(zoned.toInstant());
            }
            return value instanceof Timestamp time ? Optional.of(time.toInstant()) : Optional.empty();
        }
    }
}
