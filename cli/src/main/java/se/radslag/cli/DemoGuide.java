package se.radslag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import se.radslag.demo.Demo;
import se.radslag.foundation.web.Role;

/** Fills an empty installation with the demo and tells who one can be in it. */
final class DemoGuide {

    private static final Path REAL = Path.of("polis/scoop-hivemind.affordable-housing/comments.csv");
    private static final Path CONVERSATION = Path.of("polis/scoop-hivemind.biodiversity");

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

    /** Loads the real contributions and figures of the folder, what it has of them, and says what it has not. */
    void fillFrom(Path data) throws IOException {
        Path figures = data.resolve("kolada");
        if (Files.isReadable(figures.resolve("kpi.csv"))) {
            demo.loadFigures(figures);
        } else {
            System.out.println(
                    Words.of("demo.figures-missing", figures.toAbsolutePath().normalize()));
        }
        Path file = data.resolve(REAL);
        if (Files.isReadable(file)) {
            demo.loadReal(file, data.resolve(CONVERSATION));
        } else {
            System.out.println(
                    Words.of("demo.data-missing", file.toAbsolutePath().normalize()));
        }
    }

    /** Prints where the demo is, and for each role somebody to be. */
    void print() {
        List<Demo.Organisation> organisations = demo.list();
        System.out.println();
        System.out.println(Words.of("demo.ready", server));
        System.out.println();
        row("", organisations, Demo.Organisation::name);
        row("", organisations, organisation -> server + "/" + organisation.slug() + "/");
        for (Role role : Role.values()) {
            row(Words.of("role." + role.name()), organisations, organisation -> somebody(organisation, role));
        }
        System.out.println();
        System.out.println(Words.of("demo.sign-in"));
        System.out.println(Words.of("demo.stop"));
    }

    private static void row(
            String first, List<Demo.Organisation> organisations, Function<Demo.Organisation, String> cell) {
        String cells = organisations.stream()
                .map(organisation -> String.format("%-33s", cell.apply(organisation)))
                .collect(Collectors.joining());
        System.out.println(String.format("  %-16s%s", first, cells).stripTrailing());
    }

    /** The first with the role; residents hold none. */
    private static String somebody(Demo.Organisation organisation, Role role) {
        return organisation.people().stream()
                .filter(person -> role == Role.RESIDENT
                        ? person.roles().isEmpty()
                        : person.roles().contains(role))
                .map(Demo.Somebody::name)
                .findFirst()
                .orElse("");
    }
}
