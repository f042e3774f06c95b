package se.radslag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import se.radslag.demo.Demo;

/** Fills an empty installation with the demo and tells who one can be in it. */
final class DemoGuide {

    private static final Path REAL = Path.of("polis/scoop-hivemind.affordable-housing/comments.csv");

    private final Demo demo;
    private final String server;

    DemoGuide(ConfigurableApplicationContext application, int port) {
        this.demo = application.getBean(Demo.class);
        this.server = "http://localhost:" + port;
    }

    /** Loads what is missing. */
    void fill() {
        demo.load();
    }

    /** Loads the real contributions of the folder, if it has them, and says so if it has not. */
    void fillFrom(Path data) throws IOException {
        Path file = data.resolve(REAL);
        if (Files.isReadable(file)) {
            demo.loadReal(file);
        } else {
            System.out.println(
                    Words.of("demo.data-missing", file.toAbsolutePath().normalize()));
        }
    }

    /** Prints where the demo is, and whom one can sign in as. */
    void print() {
        System.out.println(Words.of("demo.ready", server));
        for (Demo.Organisation organisation : demo.list()) {
            System.out.println();
            System.out.println(organisation.name() + ": " + server + "/" + organisation.slug() + "/");
            organisation.people().forEach(DemoGuide::print);
        }
        System.out.println();
        System.out.println(Words.of("demo.sign-in"));
        System.out.println(Words.of("demo.stop"));
    }

    private static void print(Demo.Somebody person) {
        String roles = person.roles().isEmpty()
                ? Words.of("role.RESIDENT")
                : person.roles().stream()
                        .map(role -> Words.of("role." + role.name()))
                        .collect(Collectors.joining(", "));
        System.out.printf("  %-22s %-17s %-38s %s%n", person.name(), roles, person.email(), person.title());
    }
}
