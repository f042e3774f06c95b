package se.radslag.methods.opinion.vote;

import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.translation.Translated;

/**
 * The page on which statements are answered.
 *
 * @param statement the one to answer; null when all are answered, or there is none
 * @param present what the voice has said of it before, or null
 * @param answered how many the voice has answered
 * @param of how many there are
 * @param voices how many people have voted
 * @param last the statement that was just answered, which can be answered anew; 0 for none
 * @param lastStance what was said of it, or null
 * @param refusal why the vote was not taken, or null
 * @param owner tells apart whose votes wait in a shared browser: the person's id, or empty for a guest
 * @param runs whether the visitor runs the dialogue
 * @param translated what there is of the statement in other languages
 */
public record VotePage(
        Activity activity,
        Conversation conversation,
        @Nullable Statement statement,
        @Nullable Stance present,
        int answered,
        int of,
        int voices,
        long last,
        @Nullable Stance lastStance,
        @Nullable String refusal,
        String owner,
        boolean runs,
        Translated translated) {

    /** The buttons, in the order of the page. */
    public Stance[] stances() {
        return Stance.values();
    }

    /** Whether a browser in which nobody has signed in has a voice. */
    public boolean guestsVote() {
        return conversation.voices() == Conversation.Voices.OPEN;
    }

    /** How far the voice has come towards a full picture, in per cent. */
    public int percent() {
        int aim = Math.min(of, conversation.enough());
        return aim == 0 ? 0 : Math.min(100, 100 * answered / aim);
    }
}
