package org.jiangxuan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jiangxuan.TestDatabase;

/**
 * How much the server has written to its log (WAL), all databases together.
 *
 * @param bytes since the server was set up
 * @param pageImages pages written whole, as each is once after a checkpoint; told by the server up to a second late
 */
record Log(long bytes, long pageImages) {

    /** Up to now. */
    static Log written() {
        try (Connection connection =
                        TestDatabase.postgresql().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select current_setting('fsync'), pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0'), wal_fpi"
                                + " from pg_stat_wal")) {
            row.next();
            assertThat(row.getString(1))
                    .as("a database that waits for its disk")
                    .isEqualTo("on");
            return new Log(row.getLong(2), row.getLong(3));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Log since(Log before) {
        return new Log(bytes - before.bytes, pageImages - before.pageImages);
    }
}
