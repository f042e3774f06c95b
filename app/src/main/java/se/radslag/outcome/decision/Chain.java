package se.radslag.outcome.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Outcome;

/**
 * The line from question to action, as a page shows it: what was asked, what was said, what was answered, what was
 * decided and what is done.
 */
public record Chain(List<Link> links, LocalDate today) {

    /**
     * One link of the line.
     *
     * @param byline when, by whom or how many
     * @param text a sentence or two
     * @param href where to read more, or null
     * @param hrefLabel the words of that link
     * @param against why a decision went against what the dialogue recommended; empty where none did
     * @param actions the actions, where this link is about them
     */
    public record Link(
            String heading,
            String byline,
            String text,
            @Nullable String href,
            String hrefLabel,
            Stage stage,
            String against,
            List<Action> actions) {

        /** A link that is not about a decision or its actions. */
        Link(
                String heading,
                String byline,
                String text,
                @Nullable String href,
                String hrefLabel,
                Stage stage,
                List<Action> actions) {
            this(heading, byline, text, href, hrefLabel, stage, "", actions);
        }
    }

    /**
     * How the contributions of a dialogue were answered.
     *
     * @param open how many have no answer yet
     */
    public record Answers(Map<Outcome, Integer> byOutcome, int open) {

        public int answered() {
            return byOutcome.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int contributions() {
            return answered() + open;
        }
    }

    /** How far a link has come. */
    public enum Stage {
        DONE("done"),
        NOW("now"),
        TO_COME("");

        private final String look;

        Stage(String look) {
            this.look = look;
        }

        /** Its class in the look. */
        public String look() {
            return look;
        }
    }

    /** Whether the link is where the matter stands: the furthest of those that have begun and are not done. */
    public boolean isCurrent(Link link) {
        return links.reversed().stream()
                .filter(candidate -> candidate.stage() == Stage.NOW)
                .findFirst()
                .filter(candidate -> candidate == link)
                .isPresent();
    }
}
