package se.radslag.methods.proposal.support;

import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Stands behind a proposal no longer. It can be done as long as the proposal stands, also when the phase is paused. */
@UseCase
class RemoveSupport {

    private final SupportRepository repository;
    private final Audit audit;

    RemoveSupport(SupportRepository repository, Audit audit) {
        this.repository = repository;
        this.audit = audit;
    }

    void of(long personId, long proposalId) {
        repository.lock();
        if (repository.remove(proposalId, personId)) {
            audit.record("proposal.support-removed", "proposal/" + proposalId);
        }
    }
}
