package se.radslag.dialogue.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.events.Listener;
import se.radslag.foundation.openness.Audit;

/** Builds a package that was asked for: to a temporary file, and from there in pieces into the database. */
@Component
class BuildInBackground implements Listener<PackageAsked> {

    private static final Logger LOG = LoggerFactory.getLogger(BuildInBackground.class);
    private static final int PIECE = 1 << 20;
    private static final int STEP = 10;

    private final ArchiveRepository packages;
    private final Dialogues dialogues;
    private final BuildPackage build;
    private final ReportProgress progress;
    private final Audit audit;
    private final Clock clock;

    BuildInBackground(
            ArchiveRepository packages,
            Dialogues dialogues,
            BuildPackage build,
            ReportProgress progress,
            Audit audit,
            Clock clock) {
        this.packages = packages;
        this.dialogues = dialogues;
        this.build = build;
        this.progress = progress;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Class<PackageAsked> type() {
        return PackageAsked.class;
    }

    @Override
    public String name() {
        return "archive.build";
    }

    @Override
    public void on(PackageAsked asked) {
        if (packages.find(asked.packageId()).filter(ArchivePackage::isUnderWay).isEmpty()) {
            return;
        }
        try {
            Path file = Files.createTempFile("radslag-archive", ".zip");
            try {
                pack(asked, file);
                store(asked, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("The archive package {} could not be built", asked.packageId(), e);
            progress.failed(asked.packageId());
        }
    }

    private void pack(PackageAsked asked, Path file) throws IOException {
        Dialogue dialogue = dialogues.find(asked.dialogueId()).orElseThrow();
        var files = new AtomicInteger();
        progress.files(asked.packageId(), 0);
        try (OutputStream out = Files.newOutputStream(file)) {
            build.of(dialogue, out, () -> {
                int packed = files.incrementAndGet();
                if (packed % STEP == 0) {
                    progress.files(asked.packageId(), packed);
                }
            });
        }
        progress.files(asked.packageId(), files.get());
    }

    private void store(PackageAsked asked, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] piece = in.readNBytes(PIECE);
            for (int number = 0; piece.length > 0; number++) {
                packages.addPiece(asked.packageId(), number, piece);
                piece = in.readNBytes(PIECE);
            }
        }
        long size = Files.size(file);
        String checksum = HexFormat.of().formatHex(digest.digest());
        packages.finish(asked.packageId(), size, checksum, clock.instant());
        audit.record("archive.built", "dialogue/" + asked.dialogueId(), Map.of("size", size, "checksum", checksum));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
