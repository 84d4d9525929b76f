package org.jiangxuan.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jiangxuan.platform.RuleViolation;

/** A file on its way in, on disk until it is known to be in order. */
final class Spool implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final Path file;
    private final long sizeBytes;
    private final String sha256;

    /** What is known of a file once it has passed the checks. */
    record Checked(FileType type, long sizeBytes, String sha256) {}

    private Spool(Path file, long sizeBytes, String sha256) {
        this.file = file;
        this.sizeBytes = sizeBytes;
        this.sha256 = sha256;
    }

    /**
     * Takes the content in.
     *
     * @param mostBytes how long it may be
     * @throws RuleViolation when it is empty or longer
     */
    static Spool of(InputStream content, long mostBytes) throws IOException {
        Path file = Files.createTempFile("material", ".part");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copy(content, file, digest, mostBytes);
            if (size == 0) {
                throw new RuleViolation("file", "没有选择文件，或者文件是空的。请重新选择。");
            }
            return new Spool(file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            Files.deleteIfExists(file);
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static long copy(InputStream content, Path file, MessageDigest digest, long mostBytes) throws IOException {
        long size = 0;
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                if (size > mostBytes) {
                    throw new RuleViolation("file", "单个文件不能超过 " + mostBytes / (1024 * 1024) + " MB。请压缩图片或拆分文件后重新上传。");
                }
                digest.update(block, 0, read);
                out.write(block, 0, read);
            }
        }
        return size;
    }

    Path file() {
        return file;
    }

    Checked checked(FileType type) {
        return new Checked(type, sizeBytes, sha256);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
