package se.radslag.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.intake.Intake;
import se.radslag.dialogue.intake.Received;
import se.radslag.foundation.database.UseCase;
import se.radslag.methods.opinion.intake.ImportConversation;
import se.radslag.methods.opinion.intake.PastConversation;
import se.radslag.methods.opinion.map.KeepMaps;
import se.radslag.methods.proposal.work.ImportProposals;
import se.radslag.methods.proposal.work.ImportProposals.Idea;

/** Writes the dialogue made of real contributions into the organisation at hand. */
@UseCase
class LoadHivemind {

    static final String DIALOGUE = "affordable-housing";

    private final LoadContent frame;
    private final Intake intake;
    private final ImportProposals proposals;
    private final ImportConversation conversations;
    private final KeepMaps maps;

    LoadHivemind(
            LoadContent frame,
            Intake intake,
            ImportProposals proposals,
            ImportConversation conversations,
            KeepMaps maps) {
        this.frame = frame;
        this.intake = intake;
        this.proposals = proposals;
        this.conversations = conversations;
        this.maps = maps;
    }

    /**
     * Does nothing if the organisation has people already.
     *
     * @param past a conversation that becomes a dialogue of its own, or null
     */
    void into(Content content, List<Received> contributions, @Nullable PastConversation past) {
        if (frame.into(content)) {
            Activity activity = intake.activities(DIALOGUE, "proposal").getFirst();
            proposals.of(
                    activity,
                    contributions.stream()
                            .map(one -> new Idea(
                                    one.title(),
                                    one.text(),
                                    one.author(),
                                    one.at(),
                                    one.number() == null ? null : one.number().toString(),
                                    one.inFavour(),
                                    one.against()))
                            .toList());
            if (past != null) {
                conversations.asDialogue(past, "en");
                maps.run();
            }
        }
    }
}
