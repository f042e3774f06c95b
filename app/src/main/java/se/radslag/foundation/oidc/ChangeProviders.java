package se.radslag.foundation.oidc;

import java.nio.charset.StandardCharsets;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.safety.Vault;

/** Adds and removes the places where people can sign in elsewhere. */
@UseCase
class ChangeProviders {

    private final ProviderRepository providers;
    private final Vault vault;
    private final Audit audit;

    ChangeProviders(ProviderRepository providers, Vault vault, Audit audit) {
        this.providers = providers;
        this.vault = vault;
        this.audit = audit;
    }

    /** Adds a provider whose secret lies open. */
    long add(Provider provider) {
        byte[] secret = provider.clientSecret().getBytes(StandardCharsets.UTF_8);
        long id = providers.add(provider.withSecret(vault.seal(Sealing.PROVIDER, secret)));
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
