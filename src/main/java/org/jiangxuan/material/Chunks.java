package org.jiangxuan.material;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes and reads a file's content in rows of 1 MB, one row in memory at a time. */
@Component
class Chunks {

    private static final int SIZE = 1024 * 1024;

    private final JdbcTemplate jdbc;

    Chunks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the content, in the caller's transaction. */
    void write(long materialId, InputStream content) throws IOException {
        int ordinal = 0;
        byte[] chunk = content.readNBytes(SIZE);
        while (chunk.length > 0) {
            jdbc.update(
                    "insert into material_chunk (material_id, ordinal, data) values (?, ?, ?)",
                    materialId,
                    ordinal++,
                    chunk);
            chunk = content.readNBytes(SIZE);
        }
    }

    /** The content; each row is fetched when it is needed. */
    InputStream read(long materialId) {
        return new SequenceInputStream(new Rows(materialId));
    }

    private byte @Nullable [] row(long materialId, int ordinal) {
        List<byte[]> found = jdbc.query(
                "select data from material_chunk where material_id = ? and ordinal = ?",
                (rows, index) -> rows.getBytes(1),
                materialId,
                ordinal);
        return found.isEmpty() ? null : found.get(0);
    }

    private final class Rows implements Enumeration<InputStream> {

        private final long materialId;
        private int ordinal;
        private byte @Nullable [] next;

        Rows(long materialId) {
            this.materialId = materialId;
            this.next = row(materialId, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            byte[] current = next;
            if (current == null) {
                throw new NoSuchElementException();
            }
            next = row(materialId, ++ordinal);
            return new ByteArrayInputStream(current);
        }
    }
}
