package se.radslag.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.springframework.context.ConfigurableApplicationContext;
import se.radslag.Radslag;

/** The server that all tests of a run share, on a port and in a data folder of its own. */
public final class TestServer {

    private static final ConfigurableApplicationContext CONTEXT = start();

    private TestServer() {}

    /** A bean of the running server. */
    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** All beans of a type. */
    public static <T> java.util.Map<String, T> beans(Class<T> type) {
        return CONTEXT.getBeansOfType(type);
    }

    /** All beans whose class bears the annotation. */
    public static Collection<Object> beansWith(Class<? extends Annotation> annotation) {
        return CONTEXT.getBeansWithAnnotation(annotation).values();
    }

    public static URI address() {
        return URI.create("http://localhost:" + CONTEXT.getEnvironment().getProperty("local.server.port"));
    }

    private static ConfigurableApplicationContext start() {
        Path home = temporaryHome();
        ConfigurableApplicationContext context = Radslag.serve(
                "--server.port=0",
                "--radslag.home=" + home,
                "--radslag.polling=100ms",
                "--radslag.demo-mail=true",
                "--radslag.open-installation=true",
                "--radslag.shared-page=0s",
                "--radslag.opinion.fresh=0s",
                "--radslag.api.per-minute=1000",
                "--radslag.webhook.anywhere=true",
                "--logging.level.root=WARN");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));
        return context;
    }

    private static Path temporaryHome() {
        try {
            return Files.createTempDirectory("radslag-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        CONTEXT.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
