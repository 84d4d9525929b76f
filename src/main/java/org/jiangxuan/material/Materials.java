package org.jiangxuan.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Takes in, lists and gives out the files of candidates. The caller has made sure that the person may. */
@Service
public class Materials {

    private final MaterialRows rows;
    private final Candidates candidates;
    private final Chunks chunks;
    private final FileTypes types;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DataSize mostPerFile;
    private final int mostFiles;

    Materials(
            MaterialRows rows,
            Candidates candidates,
            Chunks chunks,
            FileTypes types,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${jiangxuan.material.max-file-size:20MB}") DataSize mostPerFile,
            @Value("${jiangxuan.material.max-files-per-candidate:60}") int mostFiles) {
        this.rows = rows;
        this.candidates = candidates;
        this.chunks = chunks;
        this.types = types;
        this.transaction = transaction;
        this.clock = clock;
        this.mostPerFile = mostPerFile;
        this.mostFiles = mostFiles;
    }

    /**
     * Takes a file in. The same content once more, as the same kind, changes nothing.
     *
     * @param candidateNumber whose it is
     * @param uploadedName the name the browser sent; normalised
     * @param content read once, not closed
     * @param classified whether it is declared to touch state secrets (N36)
     * @param by the account that uploads it
     * @throws RuleViolation when it is too large, broken, not of a type that this kind may be, or holds something that runs
     * @throws IOException when the content cannot be read
     */
    public Material upload(
            String candidateNumber,
            MaterialKind kind,
            String uploadedName,
            InputStream content,
            boolean classified,
            String by)
            throws IOException {
        try (Spool spool = Spool.of(content, mostPerFile.toBytes())) {
            FileType type = types.of(spool.file());
            if (!kind.takes(type)) {
                throw new RuleViolation("file", "这类材料只接收 " + kind.endings("、") + " 文件，请转换格式后重新上传。");
            }
            Spool.Checked checked = spool.checked(type);
            String name = FileNames.safe(uploadedName, type);
            try {
                return transaction.execute(
                        status -> store(candidateNumber, kind, name, spool, checked, classified, by));
            } catch (DataIntegrityViolationException twice) {
                return same(candidateNumber, kind, checked)
                        .orElseThrow(() -> twice)
                        .view();
            }
        }
    }

    private Optional<StoredMaterial> same(String candidateNumber, MaterialKind kind, Spool.Checked checked) {
        return rows.findByCandidateNumberAndKindAndSha256(candidateNumber, kind, checked.sha256());
    }

    private Material store(
            String candidateNumber,
            MaterialKind kind,
            String name,
            Spool spool,
            Spool.Checked checked,
            boolean classified,
            String by) {
        // two uploads at once: the second sees what the first has stored
        candidates.lock(candidateNumber);
        Optional<StoredMaterial> same = same(candidateNumber, kind, checked);
        if (same.isPresent()) {
            if (classified) {
                same.get().classify();
            }
            return same.get().view();
        }
        if (rows.countByCandidateNumber(candidateNumber) >= mostFiles) {
            throw new RuleViolation("file", "每名候选人最多上传 " + mostFiles + " 个文件，已经达到上限。请合并后再上传。");
        }
        StoredMaterial stored = rows.saveAndFlush(
                new StoredMaterial(candidateNumber, kind, name, checked, by, clock.instant(), classified));
        try (InputStream content = Files.newInputStream(spool.file())) {
            chunks.write(stored.id(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored.view();
    }

    /** The files of a candidate, by kind, the newest first. */
    public List<Material> list(String candidateNumber) {
        return rows.findByCandidateNumberOrderByKindAscUploadedAtDescIdDesc(candidateNumber).stream()
                .map(StoredMaterial::view)
                .toList();
    }

    /** One file of a candidate; empty when it is another's or is not there. */
    public Optional<Material> find(String candidateNumber, long id) {
        return rows.findByIdAndCandidateNumber(id, candidateNumber).map(StoredMaterial::view);
    }

    /** The content of a file, fetched megabyte by megabyte while it is read. */
    public InputStream open(Material material) {
        return chunks.read(material.id());
    }
}
