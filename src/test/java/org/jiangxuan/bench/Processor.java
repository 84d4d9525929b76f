package org.jiangxuan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.jiangxuan.TestDatabase;

/**
 * The processor time that this JVM and the database server have used. Other than the time by the clock it does not grow when
 * the machine is busy with something else; and with every core at work it is what decides how many cases a second holds.
 */
final class Processor {

    private Processor() {}

    /** Up to now, all threads and all processes of the server that are alive. */
    static Duration used() {
        ProcessHandle server = server();
        return Stream.concat(Stream.of(ProcessHandle.current(), server), server.descendants())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Which has started the process that serves this connection. */
    private static ProcessHandle server() {
        try (Connection connection =
                        TestDatabase.postgresql().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow(() -> new IllegalStateException("the server runs on this machine"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
