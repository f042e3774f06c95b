package se.radslag.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.organisation.GrantRole;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Person;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Role;

/** The people of an organisation. */
@Command(
        name = "person",
        subcommands = {AdminPerson.RoleCommand.class},
        mixinStandardHelpOptions = true)
final class AdminPerson {

    /** Gives a role, or takes it back. */
    @Command(name = "role", mixinStandardHelpOptions = true)
    static final class RoleCommand implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "ORGANISATION", descriptionKey = "admin.person.organisation")
        @SuppressWarnings("NullAway.Init")
        private String organisation;

        @Parameters(index = "1", paramLabel = "MAIL", descriptionKey = "admin.person.mail")
        @SuppressWarnings("NullAway.Init")
        private String mail;

        @Parameters(index = "2", paramLabel = "ROLE", descriptionKey = "admin.person.role")
        @SuppressWarnings("NullAway.Init")
        private String role;

        @Option(names = "--dialogue", paramLabel = "SLUG", descriptionKey = "admin.person.dialogue")
        private @Nullable String dialogue;

        @Option(names = "--withdraw", descriptionKey = "admin.person.withdraw")
        private boolean withdraw;

        @Override
        public Integer call() throws Exception {
            Role chosen = staff().filter(one -> word(one).equalsIgnoreCase(role))
                    .findFirst()
                    .orElseThrow(() -> new BadInput(Words.of(
                            "admin.person.no-such-role",
                            role,
                            staff().map(RoleCommand::word).collect(Collectors.joining(", ")))));
            try (var workplace = new Workplace()) {
                Organisation where = workplace.organisation(organisation);
                System.out.println(workplace.in(where, () -> change(workplace, chosen)));
            }
            return Main.DONE;
        }

        private String change(Workplace workplace, Role chosen) {
            var people = workplace.bean(PersonRepository.class);
            var grant = workplace.bean(GrantRole.class);
            Person person = people.findByEmail(mail)
                    .orElseThrow(() -> new BadInput(Words.of("admin.person.none", organisation, mail)));
            Long scope = dialogue == null ? null : dialogue(workplace, dialogue);
            boolean held = people.listGrants(person.id()).contains(new PersonRepository.Grant(chosen, scope));
            if (held != withdraw) {
                return done(held ? "admin.person.held-already" : "admin.person.not-held", person);
            }
            if (!withdraw) {
                grant.give(person.id(), chosen, scope, null);
                return done("admin.person.given", person);
            }
            return switch (grant.withdraw(person.id(), chosen, scope)) {
                case GrantRole.Withdrawal.Done done -> done("admin.person.withdrawn", person);
                case GrantRole.Withdrawal.LastAdministrator last ->
                    throw new BadInput(workplace.message("administration.role.last-administrator"));
            };
        }

        private long dialogue(Workplace workplace, String slug) {
            return workplace
                    .bean(Dialogues.class)
                    .findBySlug(slug)
                    .orElseThrow(() -> new BadInput(Words.of("admin.person.no-dialogue", organisation, slug)))
                    .id();
        }

        private String done(String key, Person person) {
            return Words.of(
                    key, person.name(), role.toLowerCase(Locale.ROOT), dialogue == null ? organisation : dialogue);
        }

        private static Stream<Role> staff() {
            return Arrays.stream(Role.values()).filter(Role::isStaff);
        }

        /** What the role is called on the command line. */
        private static String word(Role role) {
            return role.name().toLowerCase(Locale.ROOT);
        }
    }
}
