package se.radslag.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import se.radslag.Radslag;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.Messages;

/** The application without its web part, for one command. */
final class Workplace implements AutoCloseable {

    private final ConfigurableApplicationContext application = Radslag.quiet("--logging.level.root=ERROR");

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /**
     * The organisation of the slug; without one, the only organisation there is.
     *
     * @throws BadInput if there is none, or more than one to choose from
     */
    Organisation organisation(@Nullable String slug) {
        Organisations organisations = bean(Organisations.class);
        if (slug != null) {
            return organisations.findBySlug(slug).orElseThrow(() -> new BadInput(Words.of("organisation.none", slug)));
        }
        var all = organisations.list();
        if (all.size() != 1) {
            throw new BadInput(Words.of(
                    "organisation.which",
                    String.join(", ", all.stream().map(Organisation::slug).toList())));
        }
        return all.getFirst();
    }

    /** A message of the surface, such as the reason of a refusal. */
    String message(String key) {
        return bean(Messages.class).text(Words.locale(), key);
    }

    /** Does the work as the organisation, on behalf of nobody but the system. */
    <T> T in(Organisation organisation, Callable<T> work) throws Exception {
        return Tenancy.in(organisation.id(), () -> Actor.as(Optional.empty(), work));
    }

    @Override
    public void close() {
        application.close();
    }
}
