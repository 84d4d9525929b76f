package org.jiangxuan.material;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The row of one file; its content stands in {@link Chunks}. */
@Entity
@Table(name = "material")
class StoredMaterial {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "material_seq")
    @SequenceGenerator(name = "material_seq", sequenceName = "material_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String candidateNumber;

    @Enumerated(EnumType.STRING)
    private MaterialKind kind;

    private String fileName;
    private String contentType;
    private long sizeBytes;
    private String sha256;
    private String uploadedBy;
    private Instant uploadedAt;
    private boolean classified;
    private @Nullable Long secrecyReviewId;

    @SuppressWarnings("NullAway.Init")
    protected StoredMaterial() {}

    StoredMaterial(
            String candidateNumber,
            MaterialKind kind,
            String fileName,
            Spool.Checked file,
            String uploadedBy,
            Instant uploadedAt,
            boolean classified) {
        this.candidateNumber = candidateNumber;
        this.kind = kind;
        this.fileName = fileName;
        this.contentType = file.type().contentType();
        this.sizeBytes = file.sizeBytes();
        this.sha256 = file.sha256();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.classified = classified;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    /** Once declared classified, a file stays so. */
    void classify() {
        classified = true;
    }

    void reviewed(long review) {
        secrecyReviewId = review;
    }

    Material view() {
        return new Material(
                id(),
                candidateNumber,
                kind,
                fileName,
                contentType,
                sizeBytes,
                sha256,
                uploadedBy,
                uploadedAt,
                classified,
                secrecyReviewId != null);
    }
}
