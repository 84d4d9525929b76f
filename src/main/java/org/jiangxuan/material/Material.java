package org.jiangxuan.material;

import java.time.Instant;

/**
 * One file as it stands in the list.
 *
 * @param id its handle
 * @param candidateNumber whose it is
 * @param fileName the name under which it is given out; safe for any file system
 * @param contentType what it really is
 * @param sizeBytes its length
 * @param sha256 the fingerprint of its content, 64 hexadecimal digits
 * @param uploadedBy the account that uploaded it
 * @param classified whether it was declared to touch state secrets (N36)
 * @param secrecyReviewed whether the secrecy department's review of it is recorded
 */
public record Material(
        long id,
        String candidateNumber,
        MaterialKind kind,
        String fileName,
        String contentType,
        long sizeBytes,
        String sha256,
        String uploadedBy,
        Instant uploadedAt,
        boolean classified,
        boolean secrecyReviewed) {

    /** The length as people read it: {@code 1.2 MB}. */
    public String size() {
        if (sizeBytes < 1024) {
            return sizeBytes + " B";
        }
        if (sizeBytes < 1024 * 1024) {
            return Math.round(sizeBytes / 1024.0) + " KB";
        }
        return Math.round(sizeBytes / (1024.0 * 1024.0) * 10) / 10.0 + " MB";
    }
}
