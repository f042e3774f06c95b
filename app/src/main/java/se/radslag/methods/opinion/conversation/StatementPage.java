package se.radslag.methods.opinion.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Answer;
import se.radslag.foundation.moderation.Hiding;
import se.radslag.foundation.web.Markdown;
import se.radslag.opinionmap.GroupTally;
import se.radslag.opinionmap.Tally;

/**
 * The page of a statement.
 *
 * @param readable whether the visitor may read its words
 * @param hiding why it is hidden, or null
 * @param mergedInto the statement that says the same, or null
 * @param replacements those that stand in its place
 * @param replaced those in whose place it stands
 * @param translations its words in other languages
 * @param why why the map has it where it has it; null if so few have answered that it would give them away
 * @param answer what became of it, or null
 */
public record StatementPage(
        Activity activity,
        Statement statement,
        boolean readable,
        @Nullable Hiding hiding,
        boolean own,
        boolean moderates,
        @Nullable Statement mergedInto,
        List<Statement> replacements,
        List<Statement> replaced,
        List<InLanguage> translations,
        @Nullable Why why,
        @Nullable Answer answer) {

    /**
     * The words of the statement in another language.
     *
     * @param name of the language, in itself
     */
    public record InLanguage(String language, String name, String text) {}

    /**
     * Why the map has the statement where it has it, in counts.
     *
     * @param groups what each group has said of which enough have answered
     * @param all what everyone had said
     * @param at when it was counted
     */
    public record Why(List<Sentence> sentences, List<GroupTally> groups, Tally all, Instant at) {}

    /** A message with what it tells. */
    public record Sentence(String key, Object... arguments) {}

    /** The fewest people that a count is shown of. */
    private static final int FEWEST = 5;

    /** Whether so many have answered that the counts give nobody away. */
    public boolean counted() {
        return counted(statement);
    }

    static boolean counted(Statement statement) {
        return statement.votes() >= FEWEST;
    }

    /** Whether its author can take it back. */
    public boolean canBeWithdrawn() {
        return own
                && activity.state() != Activity.State.CLOSED
                && (statement.standing() == Statement.Standing.SHOWN
                        || statement.standing() == Statement.Standing.WAITING);
    }

    public Markdown markdown(String text) {
        return Markdown.of(text);
    }

    /** The counts, in the order agree, disagree, pass, unclear. */
    public int[] counts() {
        return new int[] {statement.agree(), statement.disagree(), statement.pass(), statement.unclear()};
    }
}
