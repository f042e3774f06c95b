package se.radslag.methods.proposal.work;

import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.TakesDown;
import se.radslag.methods.proposal.ProposalMethod;
import se.radslag.methods.proposal.PublishProposal;

/** Takes down proposals that were made elsewhere; they count as any other. */
@Component
class TakesDownProposals implements TakesDown {

    private final PublishProposal publish;

    TakesDownProposals(PublishProposal publish) {
        this.publish = publish;
    }

    @Override
    public String method() {
        return ProposalMethod.KEY;
    }

    @Override
    public int longestTitle() {
        return PaperController.LONGEST_TITLE;
    }

    @Override
    public int longestText() {
        return PaperController.LONGEST_TEXT;
    }

    @Override
    public long takeDown(Activity activity, String title, String text, String place, String author, Channel channel) {
        return publish.takeIn(activity, author, title, text, place, channel);
    }
}
