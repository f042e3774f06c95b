package se.radslag.methods.proposal.data;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Logged;

/** The comments on proposals of a dialogue, which the log speaks of. */
@Component
class LoggedComments implements Logged {

    private final ProposalDataRepository rows;

    LoggedComments(ProposalDataRepository rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "comment";
    }

    @Override
    public boolean namesActors() {
        return false;
    }

    @Override
    public List<Long> ids(Dialogue dialogue, long after, int most) {
        return rows.listCommentIds(dialogue.id(), after, most);
    }
}
