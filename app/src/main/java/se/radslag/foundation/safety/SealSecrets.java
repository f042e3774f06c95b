package se.radslag.foundation.safety;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.Organisations;

/**
 * At the start, before anyone is let in: seals what lies open or was sealed with an older key. A secret that no key here
 * opens ends the start, rather than that signing in fails later and nobody knows why.
 */
@Component
class SealSecrets implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SealSecrets.class);

    private final Vault vault;
    private final SealedRepository repository;
    private final Organisations organisations;
    private final ObjectProvider<SealedColumn> columns;

    SealSecrets(
            Vault vault,
            SealedRepository repository,
            Organisations organisations,
            ObjectProvider<SealedColumn> columns) {
        this.vault = vault;
        this.repository = repository;
        this.organisations = organisations;
        this.columns = columns;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<SealedColumn> all = columns.stream().toList();
        for (Organisation organisation : organisations.list()) {
            Tenancy.run(organisation.id(), () -> all.forEach(this::seal));
        }
    }

    private void seal(SealedColumn column) {
        int changed = 0;
        for (String before : repository.list(column)) {
            byte[] secret = vault.open(column.table(), before);
            if (!vault.isCurrent(before)) {
                repository.replace(column, before, vault.seal(column.table(), secret));
                changed++;
            }
        }
        if (changed > 0) {
            LOG.info("Sealed {} secrets of {} in {}", changed, Tenancy.organisation(), column.table());
        }
    }
}
