package se.radslag.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import se.radslag.Radslag;

/** The folder in which the embedded PostgreSQL keeps the data. */
record DataFolder(Path path) {

    /** The folder of the demo, which {@code RADSLAG_HOME} names and nobody minds to lose. */
    static DataFolder ofDemo() {
        String home = System.getenv("RADSLAG_HOME");
        if (home == null || !Path.of(home).getFileName().toString().contains("demo")) {
            throw new BadInput(Words.of("serve.fresh-refused"));
        }
        return new DataFolder(Path.of(home).toAbsolutePath());
    }

    /** Removes all that is in it, after stopping a database server that outlived its owner. */
    void empty() throws IOException {
        if (Files.notExists(path.resolve("owner.lock"))) {
            return;
        }
        requireNobody();
        if (Files.exists(path.resolve("postgresql/postmaster.pid"))) {
            Radslag.quiet("--radslag.home=" + path).close();
        }
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void requireNobody() throws IOException {
        try (var channel = FileChannel.open(path.resolve("owner.lock"), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new BadInput(Words.of("serve.in-use", path));
            }
        }
    }
}
