package se.radslag.methods.proposal.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Answer;
import se.radslag.methods.proposal.Proposal;

/**
 * The facilitator's list of proposals: those that stand, and those merged.
 *
 * @param chosen proposals chosen to be merged
 * @param into the one of them to carry on the others; 0 for none
 */
public record WorkPage(
        Activity activity,
        List<Proposal> standing,
        List<Proposal> merged,
        Map<Long, Answer> answers,
        Set<Long> chosen,
        long into,
        String reason,
        Map<String, String> errors) {

    public String path() {
        return "/arbete/forslag/" + activity.id();
    }
}
