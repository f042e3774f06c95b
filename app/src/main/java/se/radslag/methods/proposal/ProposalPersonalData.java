package se.radslag.methods.proposal;

import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.PersonalData;
import se.radslag.methods.proposal.comment.CommentRepository;

/** What this room holds of people. */
@Component
class ProposalPersonalData implements PersonalData {

    private final ProposalRepository proposals;
    private final CommentRepository comments;

    ProposalPersonalData(ProposalRepository proposals, CommentRepository comments) {
        this.proposals = proposals;
        this.comments = comments;
    }

    @Override
    public String key() {
        return "proposal.personal-data";
    }

    /** Supports stay under the emptied person, so that no count changes after the fact. */
    @Override
    public void erase(long personId) {
        proposals.forget(personId);
        comments.forget(personId);
    }
}
