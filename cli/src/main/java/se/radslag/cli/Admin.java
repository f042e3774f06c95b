package se.radslag.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.radslag.foundation.openness.VerifyAudit;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;

/** What whoever runs the installation does. */
@Command(
        name = "admin",
        subcommands = {AdminOrganisation.class, AdminPerson.class, Admin.VerifyAuditCommand.class},
        mixinStandardHelpOptions = true)
final class Admin {

    /** Walks the audit log of one organisation, or of all. */
    @Command(name = "verify-audit", mixinStandardHelpOptions = true)
    static final class VerifyAuditCommand implements Callable<Integer> {

        @Option(names = "--organisation", paramLabel = "SLUG", descriptionKey = "admin.verify-audit.organisation")
        private @Nullable String slug;

        @Override
        public Integer call() throws Exception {
            try (var workplace = new Workplace()) {
                List<Organisation> organisations = slug == null
                        ? workplace.bean(Organisations.class).list()
                        : List.of(workplace.organisation(slug));
                boolean whole = true;
                for (Organisation organisation : organisations) {
                    whole &= isWhole(workplace, organisation);
                }
                return whole ? Main.DONE : Main.FAULT;
            }
        }

        private static boolean isWhole(Workplace workplace, Organisation organisation) throws Exception {
            return switch (workplace.in(organisation, workplace.bean(VerifyAudit.class)::verify)) {
                case VerifyAudit.Verdict.Whole(long entries) -> {
                    System.out.println(Words.of("admin.verify-audit.whole", organisation.slug(), entries));
                    yield true;
                }
                case VerifyAudit.Verdict.Broken(long position) -> {
                    System.out.println(Words.of("admin.verify-audit.broken", organisation.slug(), position));
                    yield false;
                }
            };
        }
    }
}
