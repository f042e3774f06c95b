package se.radslag.dialogue.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Level;

/**
 * A method as the guide describes it. Its texts are in Swedish.
 *
 * @param key its name in addresses
 * @param runs key of the {@link se.radslag.dialogue.Method} by which the platform runs it, or null where it is done
 *     without the platform
 * @param levels the levels of participation whose promise it can keep
 * @param suits the questions that it suits, each with the reason in the middle of a sentence
 * @param people how many can take part
 * @param weeks from the first preparation until the result can be read
 * @param cost in kronor beside one's own working hours; our estimate
 */
public record MethodCard(
        String key,
        String name,
        String summary,
        @Nullable String runs,
        String purpose,
        Set<Level> levels,
        Map<QuestionKind, String> suits,
        Span people,
        Span weeks,
        Span cost,
        String staff,
        List<String> steps,
        List<String> risks,
        Inclusion include,
        List<Fact> examples) {

    /**
     * From about how much to about how much.
     *
     * @param text the same in words, with what it depends on
     */
    public record Span(int from, int to, String text) {}

    /** What it needs so that nobody is left out. */
    public record Inclusion(String disability, String children, String languages) {}

    /** Where it has been used. */
    public record Fact(String name, @Nullable Integer year, String text) {}

    public Optional<String> runsBy() {
        return Optional.ofNullable(runs);
    }

    /** The levels from the lowest. */
    public List<Level> levelsInOrder() {
        return Stream.of(Level.values()).filter(levels::contains).toList();
    }

    /** The kinds of question that it suits, in their order. */
    public List<QuestionKind> kinds() {
        return Stream.of(QuestionKind.values()).filter(suits::containsKey).toList();
    }

    /** Path of its page below the organisation. */
    public String path() {
        return "/metodguide/" + key;
    }
}
