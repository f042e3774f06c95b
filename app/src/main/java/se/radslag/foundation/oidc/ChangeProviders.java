package se.radslag.foundation.oidc;

import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Adds and removes the places where people can sign in elsewhere. */
@UseCase
class ChangeProviders {

    private final ProviderRepository providers;
    private final Audit audit;

    ChangeProviders(ProviderRepository providers, Audit audit) {
        this.providers = providers;
        this.audit = audit;
    }

    long add(Provider provider) {
        long id = providers.add(provider);
        audit.record("provider.added", "provider/" + id);
        return id;
    }

    boolean remove(long providerId) {
        boolean removed = providers.remove(providerId);
        if (removed) {
            audit.record("provider.removed", "provider/" + providerId);
        }
        return removed;
    }
}
