package se.radslag.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.archive.BuildPackage;
import se.radslag.foundation.organisation.Organisation;

/** Packs a dialogue for the archive. */
@Command(name = "archive", mixinStandardHelpOptions = true)
final class Archive implements Callable<Integer> {

    @Parameters(paramLabel = "DIALOGUE", descriptionKey = "archive.dialogue")
    @SuppressWarnings("NullAway.Init")
    private String slug;

    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "archive.to")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--organisation", paramLabel = "SLUG", descriptionKey = "import.organisation")
    private @Nullable String organisation;

    @Override
    public Integer call() throws Exception {
        try (var workplace = new Workplace()) {
            Organisation where = workplace.organisation(organisation);
            int files = workplace.in(where, () -> {
                Dialogue dialogue = workplace
                        .bean(Dialogues.class)
                        .findBySlug(slug)
                        .orElseThrow(() -> new BadInput(Words.of("archive.no-dialogue", slug)));
                return write(workplace.bean(BuildPackage.class), dialogue);
            });
            System.out.println(Words.of("archive.done", file, files));
        }
        return Main.DONE;
    }

    /** Writes beside the file first, so that a half package is never mistaken for a whole one. */
    private int write(BuildPackage build, Dialogue dialogue) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BadInput(Words.of("archive.no-folder", file));
        }
        var files = new AtomicInteger();
        Path half = Files.createTempFile(folder, "radslag", ".half");
        try {
            try (OutputStream out = Files.newOutputStream(half)) {
                build.of(dialogue, out, files::incrementAndGet);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
        return files.get();
    }
}
