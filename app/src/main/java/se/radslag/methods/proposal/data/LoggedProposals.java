package se.radslag.methods.proposal.data;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Logged;

/** The proposals of a dialogue, which the log speaks of. */
@Component
class LoggedProposals implements Logged {

    private final ProposalDataRepository rows;

    LoggedProposals(ProposalDataRepository rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "proposal";
    }

    @Override
    public boolean namesActors() {
        return false;
    }

    @Override
    public List<Long> ids(Dialogue dialogue, long after, int most) {
        return rows.listProposalIds(dialogue.id(), after, most);
    }
}
