package se.radslag.methods.budget.vote;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.round.BudgetRound;

/**
 * The ballot paper as a form.
 *
 * @param action path that it is sent to
 * @param code of a voter who has not signed in; otherwise empty
 * @param voted whether the marks are those of a ballot in the box
 * @param refusal why it could not be put in the box, in the page's language, or null
 */
public record BallotPage(
        Activity activity,
        BudgetRound round,
        String action,
        String code,
        List<BallotPaper.Group> groups,
        Marks marks,
        BallotPaper.Totals totals,
        boolean voted,
        Map<String, String> errors,
        @Nullable String refusal) {}
