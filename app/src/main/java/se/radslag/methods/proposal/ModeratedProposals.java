package se.radslag.methods.proposal;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Standing;
import se.radslag.foundation.moderation.Moderated;
import se.radslag.foundation.moderation.Subject;
import se.radslag.foundation.web.Markdown;

/** Proposals can be flagged and hidden. */
@Component
public class ModeratedProposals implements Moderated {

    /** Their name among what is moderated. */
    public static final String KIND = "forslag";

    private static final int EXCERPT = 600;

    private final ProposalRepository proposals;
    private final Contributions contributions;

    ModeratedProposals(ProposalRepository proposals, Contributions contributions) {
        this.proposals = proposals;
        this.contributions = contributions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Subject> list(Collection<Long> ids) {
        return proposals.list(ids).stream()
                .map(proposal -> new Subject(
                        proposal.id(),
                        proposal.title(),
                        Markdown.excerpt(proposal.text(), EXCERPT),
                        proposal.path(),
                        proposal.authorId(),
                        proposal.dialogueId(),
                        proposal.standing() == Standing.HIDDEN))
                .toList();
    }

    @Override
    public boolean hide(long id) {
        boolean hidden = proposals.hide(id);
        if (hidden) {
            contributions.stand(id, Standing.HIDDEN);
        }
        return hidden;
    }

    @Override
    public void show(long id) {
        contributions.stand(id, proposals.show(id));
    }
}
