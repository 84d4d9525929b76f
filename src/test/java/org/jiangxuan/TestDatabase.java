package org.jiangxuan;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * The database of the integration tests: <code>-Dtest.database=h2</code> (default), <code>postgresql</code>, or
 * <code>postgresql-durable</code>, which waits for the disk at each commit as in production; all of them real.
 */
public final class TestDatabase {

    private static final String KIND = System.getProperty("test.database", "h2");
    private static final boolean DURABLE = "postgresql-durable".equals(KIND);
    private static final boolean POSTGRESQL = DURABLE || "postgresql".equals(KIND);

    private static @Nullable EmbeddedPostgres server;

    private TestDatabase() {}

    public static boolean isPostgresql() {
        return POSTGRESQL;
    }

    static void register(DynamicPropertyRegistry registry) {
        if (POSTGRESQL) {
            registry.add("spring.datasource.url", () -> postgresql().getJdbcUrl("postgres", "postgres"));
        } else {
            registry.add("spring.datasource.url", () -> "jdbc:h2:mem:test;DB_CLOSE_DELAY=-1");
        }
        registry.add("spring.datasource.username", TestDatabase::user);
        registry.add("spring.datasource.password", () -> "");
    }

    /** The address of an empty database of this name, beside the application's, whose tables are left alone. */
    public static String own(String name) {
        if (!POSTGRESQL) {
            return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        }
        try (Connection connection = postgresql().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgresql().getJdbcUrl("postgres", name);
    }

    /** Whose databases they are. */
    public static String user() {
        return POSTGRESQL ? "postgres" : "sa";
    }

    /** One server for the whole run; it ends with the JVM. */
    public static synchronized EmbeddedPostgres postgresql() {
        EmbeddedPostgres running = server;
        if (running == null) {
            try {
                String safely = DURABLE ? "on" : "off";
                running = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", safely)
                        .setServerConfig("synchronous_commit", safely)
                        .setServerConfig("full_page_writes", safely)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = running;
            // after the applications have closed: they still want their database then
            SpringApplication.getShutdownHandlers().add(new Stop(running));
        }
        return running;
    }

    private record Stop(EmbeddedPostgres server) implements Runnable {

        @Override
        public void run() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Empties every table but those of deployments (job definitions among them), accounts, grants and migrations. Accounts
     * belong to no group any more, for another test's would be reckoned with, and are as if nobody had ever given a wrong
     * password: a delay that begins late in one test's time would outlast another's.
     */
    public static void empty(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(connection);
            if (POSTGRESQL) {
                statement.execute("truncate table " + String.join(", ", tables) + " cascade");
            } else {
                statement.execute("set referential_integrity false");
                for (String table : tables) {
                    statement.execute("truncate table " + table);
                }
                statement.execute("set referential_integrity true");
            }
            statement.execute("update act_id_user set attempts_ = 0, lock_exp_time_ = null where attempts_ > 0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var found = connection
                .getMetaData()
                .getTables(null, POSTGRESQL ? "public" : "PUBLIC", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.matches(
                        "flyway.*|act_re_.*|act_ge_.*|act_id_(?!membership).*|act_ru_authorization|act_ru_filter|act_ru_jobdef|region")) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }
}
