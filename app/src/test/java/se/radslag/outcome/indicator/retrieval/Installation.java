package se.radslag.outcome.indicator.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.springframework.context.ConfigurableApplicationContext;
import se.radslag.Radslag;

/**
 * An installation of its own: what is retrieved belongs to all organisations, and would be in the way of other tests.
 */
public final class Installation implements AutoCloseable {

    private final Path home;
    private final ConfigurableApplicationContext application;

    private Installation(Path home) {
        this.home = home;
        this.application = Radslag.quiet("--radslag.home=" + home, "--logging.level.root=WARN");
    }

    /** An empty one. */
    public static Installation start() {
        try {
            return new Installation(Files.createTempDirectory("radslag-figures"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bean of it. */
    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
