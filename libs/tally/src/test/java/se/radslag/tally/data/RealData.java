package se.radslag.tally.data;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.radslag.tally.pabulib.PabulibFile;
import se.radslag.tally.pabulib.PabulibReader;
import se.radslag.tally.pabulib.Reading;
import se.radslag.tally.pabulib.Strictness;

/** The real elections, in the folder that {@code RADSLAG_DATA} names or in {@code ../shared/data} beside the project. */
final class RealData {

    private static final Map<String, PabulibFile> READ = new ConcurrentHashMap<>();

    private RealData() {}

    /** The folder; without it the test is skipped, which is said. */
    static Path folder() {
        String named = System.getenv("RADSLAG_DATA");
        Path folder = named == null ? Path.of("../../../shared/data") : Path.of(named);
        if (!Files.isDirectory(folder.resolve("pb"))) {
            String reason = "SKIPPED: the real elections are not in "
                    + folder.toAbsolutePath().normalize() + "; set RADSLAG_DATA to where they are";
            System.out.println(reason);
            abort(reason);
        }
        return folder;
    }

    static List<Path> elections() {
        return list(folder().resolve("pb"), ".pb");
    }

    static List<Path> list(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PabulibFile election(String name) {
        return READ.computeIfAbsent(name, one -> read(folder().resolve("pb").resolve(one + ".pb")));
    }

    private static PabulibFile read(Path file) {
        try {
            return switch (PabulibReader.read(file, Strictness.LENIENT)) {
                case Reading.Read(PabulibFile read, var messages) -> read;
                case Reading.Refused(var messages) -> throw new AssertionError(file + ": " + messages);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
