package se.radslag.foundation.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.AccentTheme;
import se.radslag.foundation.web.Role;

/**
 * Adds an organisation with its first administrator, in one transaction that works as the new organisation; therefore
 * it begins its own and is no part of a transaction of the asking one.
 */
@Component
public class AddOrganisation {

    /** The longest name of an organisation. */
    public static final int NAME_MOST = 100;

    private static final Set<String> TAKEN = Set.of("static", "sprak", "error");

    private final OrganisationRepository organisations;
    private final PersonRepository people;
    private final Organisations found;
    private final Audit audit;
    private final TransactionTemplate transaction;

    AddOrganisation(
            OrganisationRepository organisations,
            PersonRepository people,
            Organisations found,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.organisations = organisations;
        this.people = people;
        this.found = found;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What an organisation begins with.
     *
     * @param slug its place in addresses
     * @param accent {@code #rrggbb}
     * @param administrator name of the first administrator
     * @param email where the first administrator gets the code to sign in
     */
    public record Request(String slug, String name, String accent, String administrator, String email) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Added(Organisation organisation, long administrator) implements Outcome {}

        /** @param reasonKeys message key of what is wrong, by field: slug, name, accent, administrator, email */
        record Refused(Map<String, String> reasonKeys) implements Outcome {}
    }

    public Outcome add(Request request) {
        Map<String, String> wrong = check(request);
        if (!wrong.isEmpty()) {
            return new Outcome.Refused(wrong);
        }
        long id = organisations.nextId();
        try {
            long administrator = Tenancy.in(id, () -> transaction.execute(status -> begin(id, request)));
            found.forget();
            return new Outcome.Added(organisations.find(id).orElseThrow(), administrator);
        } catch (DuplicateKeyException e) {
            return new Outcome.Refused(Map.of("slug", "organisation.slug.taken"));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long begin(long id, Request request) {
        organisations.add(
                id, request.slug(), request.name().strip(), request.accent().strip());
        long administrator =
                people.add(request.administrator().strip(), request.email().strip(), null, null);
        people.grant(administrator, Role.ADMINISTRATOR, null);
        try {
            return Actor.as(Optional.of(administrator), () -> {
                audit.record("organisation.added", "organisation", Map.of("administrator", administrator));
                return administrator;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> check(Request request) {
        var wrong = new LinkedHashMap<String, String>();
        if (request.name().isBlank() || request.name().strip().length() > NAME_MOST) {
            wrong.put("name", "organisation.name.wrong");
        }
        if (!request.slug().matches("[a-z0-9][a-z0-9-]{0,39}")) {
            wrong.put("slug", "organisation.slug.wrong");
        } else if (TAKEN.contains(request.slug())) {
            wrong.put("slug", "organisation.slug.taken");
        }
        if (AccentTheme.of(request.accent()) instanceof AccentTheme.Refused refused) {
            wrong.put("accent", refused.reasonKey());
        }
        if (request.administrator().isBlank() || request.administrator().strip().length() > RegisterPerson.NAME_MOST) {
            wrong.put("administrator", "organisation.administrator.wrong");
        }
        if (!EmailAddress.isLikely(request.email())) {
            wrong.put("email", "identity.email.unlikely");
        }
        return wrong;
    }
}
