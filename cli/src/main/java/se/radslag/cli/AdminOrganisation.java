package se.radslag.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.radslag.foundation.organisation.AddOrganisation;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.AccentTheme;

/** The organisations that live here. */
@Command(
        name = "organisation",
        subcommands = {AdminOrganisation.AddCommand.class},
        mixinStandardHelpOptions = true)
final class AdminOrganisation {

    /** Adds an organisation with its first administrator. */
    @Command(name = "add", mixinStandardHelpOptions = true)
    static final class AddCommand implements Callable<Integer> {

        private static final Pattern NAME_AND_ADDRESS = Pattern.compile("([^<>]*)<([^<>]*)>\\s*");

        /** What whoever called typed, by the field that the use case knows. */
        private static final Map<String, String> TYPED = Map.of(
                "slug", "SLUG",
                "name", "--name",
                "accent", "--accent",
                "administrator", "--administrator",
                "email", "--administrator");

        @Parameters(paramLabel = "SLUG", descriptionKey = "admin.organisation.slug")
        @SuppressWarnings("NullAway.Init")
        private String slug;

        @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "admin.organisation.name")
        @SuppressWarnings("NullAway.Init")
        private String name;

        @Option(
                names = "--administrator",
                required = true,
                paramLabel = "\"NAME <MAIL>\"",
                descriptionKey = "admin.organisation.administrator")
        @SuppressWarnings("NullAway.Init")
        private String administrator;

        @Option(
                names = "--accent",
                paramLabel = "#RRGGBB",
                defaultValue = AccentTheme.STANDARD,
                descriptionKey = "admin.organisation.accent")
        @SuppressWarnings("NullAway.Init")
        private String accent;

        @Override
        public Integer call() {
            Matcher person = NAME_AND_ADDRESS.matcher(administrator);
            if (!person.matches()) {
                throw new BadInput(Words.of("admin.organisation.no-address", administrator));
            }
            var request = new AddOrganisation.Request(slug, name, accent, person.group(1), person.group(2));
            try (var workplace = new Workplace()) {
                return switch (workplace.bean(AddOrganisation.class).add(request)) {
                    case AddOrganisation.Outcome.Added(Organisation added, long id) -> {
                        String signIn = workplace.bean(PublicAddress.class).of(added, "/logga-in");
                        System.out.println(Words.of(
                                "admin.organisation.added",
                                added.name(),
                                request.administrator().strip(),
                                signIn,
                                request.email().strip()));
                        yield Main.DONE;
                    }
                    case AddOrganisation.Outcome.Refused(Map<String, String> reasons) ->
                        throw new BadInput(reasons.entrySet().stream()
                                .map(reason -> TYPED.get(reason.getKey()) + ": " + workplace.message(reason.getValue()))
                                .toList());
                };
            }
        }
    }
}
