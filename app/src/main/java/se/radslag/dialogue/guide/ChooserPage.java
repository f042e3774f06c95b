package se.radslag.dialogue.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.guide.Fit.Reason;
import se.radslag.foundation.web.Frame;

/**
 * The chooser with what it found.
 *
 * @param typed the numbers as they were typed
 * @param fits every method, the best first; empty while nothing is asked
 * @param dialogue the dialogue for which a method is chosen, or null
 */
public record ChooserPage(Wish wish, Typed typed, List<Fit> fits, Planning.@Nullable Dialogue dialogue) {

    private static final int BEST = 3;

    /** Numbers as they were typed. */
    public record Typed(String people, String weeks, String budget) {}

    /** Whether a number was typed that cannot be read. */
    public boolean isUnread(@Nullable Integer read, String typed) {
        return read == null && !typed.isEmpty();
    }

    public boolean isComplex() {
        return wish.kind() == QuestionKind.COMPLEX;
    }

    public List<Fit> best() {
        List<Fit> possible = possible();
        return possible.subList(0, Math.min(BEST, possible.size()));
    }

    public List<Fit> others() {
        List<Fit> possible = possible();
        return possible.subList(Math.min(BEST, possible.size()), possible.size());
    }

    public List<Fit> excluded() {
        return fits.stream().filter(fit -> !fit.isPossible()).toList();
    }

    private List<Fit> possible() {
        return fits.stream().filter(Fit::isPossible).toList();
    }

    /** The reason in the language of the page. */
    public static String words(Reason reason, Frame frame) {
        Object[] arguments = reason.arguments().stream()
                .map(argument -> switch (argument) {
                    case Level level -> frame.t(level.key()).toLowerCase(frame.locale());
                    case Integer number -> frame.number(number);
                    default -> argument;
                })
                .toArray();
        return frame.t(reason.key(), arguments);
    }
}
