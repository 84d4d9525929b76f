package org.jiangxuan.cluster;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The acts outside tasks whose moment has come, in a table of the test's own. Whoever does one takes its row in the
 * transaction of the act: a kill in between leaves both undone, and another node does it.
 */
final class Board {

    private final JdbcClient jdbc;

    Board(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An act that is not done yet; {@code number} is null when it is about the whole campaign. */
    record Posted(long id, @Nullable String number, int place) {}

    void create() {
        jdbc.sql("""
                create table if not exists cluster_act (
                  id bigint generated always as identity primary key,
                  number varchar(32), place int not null, result varchar(255), done_at timestamp with time zone)
                """).update();
    }

    void post(@Nullable String number, int place) {
        jdbc.sql("insert into cluster_act (number, place) values (:number, :place)")
                .param("number", number)
                .param("place", place)
                .update();
    }

    /** One that nobody else is at; its row is locked until the transaction ends. */
    Optional<Posted> take() {
        return jdbc.sql("""
                        select id, number, place from cluster_act where done_at is null
                        order by id limit 1 for update skip locked
                        """)
                .query((row, n) -> new Posted(row.getLong(1), row.getString(2), row.getInt(3)))
                .optional();
    }

    void done(Posted act, String result) {
        jdbc.sql("update cluster_act set done_at = :now, result = :result where id = :id")
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .param("result", result)
                .param("id", act.id())
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from cluster_act where done_at is null")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** The keys under which something was filed. */
    List<String> filed() {
        return jdbc.sql("select result from cluster_act where result like '____-Y%' or result like '____-W%'")
                .query(String.class)
                .list();
    }

    List<String> results() {
        return jdbc.sql("select coalesce(number, '') || ' ' || result from cluster_act order by id")
                .query(String.class)
                .list();
    }
}
