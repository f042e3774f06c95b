package se.radslag.methods.proposal;

import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Standing;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Changes the wording of one's own proposal while its phase is open; every wording stays readable. */
@UseCase
class EditProposal {

    private final ProposalRepository proposals;
    private final Contributions contributions;
    private final Audit audit;

    EditProposal(ProposalRepository proposals, Contributions contributions, Audit audit) {
        this.proposals = proposals;
        this.contributions = contributions;
        this.audit = audit;
    }

    enum Edited {
        DONE,
        /** It was changed by someone else, or in another window, since the form was shown. */
        STALE,
        /** The phase is not open, or the proposal does not stand any more. */
        CLOSED
    }

    /** Changes what the author's form, shown at the version, says. */
    Edited of(Proposal proposal, Activity activity, int version, Wording wording, long authorId) {
        if (!activity.isOpen() || proposal.standing() != Standing.STANDING) {
            return Edited.CLOSED;
        }
        if (!proposals.reword(proposal.id(), version, wording, authorId)) {
            return Edited.STALE;
        }
        contributions.rename(proposal.id(), wording.title());
        audit.record("proposal.edited", "proposal/" + proposal.id(), Map.of("version", version + 1));
        return Edited.DONE;
    }
}
