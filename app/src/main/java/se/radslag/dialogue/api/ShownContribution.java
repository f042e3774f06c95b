package se.radslag.dialogue.api;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Answer;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Outcome;
import se.radslag.dialogue.Said;
import se.radslag.dialogue.Standing;

/**
 * A contribution as programs see it. Of one that is hidden or withdrawn nothing is told that anybody wrote.
 *
 * @param number within its dialogue
 * @param text Markdown; null where the method has none
 * @param author the name that the page shows, or null
 * @param mergedInto id of the contribution that carries it on, or null
 * @param translations the text in other languages, by their codes
 * @param counts how many did what with it, by what they did
 */
record ShownContribution(
        long id,
        long dialogue,
        long activity,
        int number,
        Standing standing,
        @Nullable Long mergedInto,
        @Nullable String title,
        @Nullable String text,
        @Nullable String author,
        @Nullable String place,
        Channel channel,
        Instant at,
        Map<String, Integer> counts,
        Map<String, String> translations,
        @Nullable Given answer,
        String url) {

    /** The answer to it, or to the one that carries it on. */
    record Given(
            long id,
            Outcome outcome,
            String title,
            String reason,
            @Nullable String by,
            Instant at) {

        static Given of(Answer answer) {
            return new Given(answer.id(), answer.outcome(), answer.title(), answer.reason(), answer.by(), answer.at());
        }
    }

    static ShownContribution of(Contribution one, @Nullable Said said, @Nullable Answer answer, String base) {
        boolean readable = one.standing() == Standing.STANDING || one.standing() == Standing.MERGED;
        Said told = readable ? said : null;
        return new ShownContribution(
                one.id(),
                one.dialogueId(),
                one.activityId(),
                one.number(),
                one.standing(),
                one.mergedInto(),
                readable ? one.title() : null,
                told == null ? null : told.text(),
                told == null ? null : orNull(told.author()),
                told == null ? null : orNull(told.place()),
                one.channel(),
                one.at(),
                told == null ? Map.of() : told.counts(),
                told == null ? Map.of() : told.translations(),
                readable && answer != null ? Given.of(answer) : null,
                base + one.path());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
