package se.radslag.methods.proposal;

import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Standing;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Takes one's own proposal back, with a reason. It stays readable, and no longer awaits an answer. */
@UseCase
class WithdrawProposal {

    private final ProposalRepository proposals;
    private final Contributions contributions;
    private final Audit audit;

    WithdrawProposal(ProposalRepository proposals, Contributions contributions, Audit audit) {
        this.proposals = proposals;
        this.contributions = contributions;
        this.audit = audit;
    }

    /** Returns false, and does nothing, if the proposal does not stand any more. */
    boolean of(Proposal proposal, String reason, long authorId) {
        if (!proposals.stand(proposal.id(), Standing.STANDING, Standing.WITHDRAWN)) {
            return false;
        }
        proposals.addWithdrawal(proposal.id(), reason, authorId);
        contributions.stand(proposal.id(), Standing.WITHDRAWN);
        audit.record("proposal.withdrawn", "proposal/" + proposal.id());
        return true;
    }
}
