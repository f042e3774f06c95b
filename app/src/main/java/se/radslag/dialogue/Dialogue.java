package se.radslag.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue as the other rooms know it: what it is about, who decides, and where it stands today.
 *
 * @param slug its place below {@code /dialoger/}
 * @param theme what kind of question it is, such as "Kultur och fritid"; may be empty
 * @param body who decides, such as "Kultur- och fritidsnämnden"; may be empty
 * @param level what its phase of today promises; outside phases, the most that any of its phases promises; null
 *     without phases
 * @param opensOn first day of its first phase, or null without phases
 * @param closesOn last day of its last phase, or null without phases
 * @param openUntil last day of the phase that today is in, or null
 * @param nextOpensOn first day of the next phase to come, or null
 * @param participants how many people have taken part
 * @param place its place in a list: those open first, soonest to close first; then those to come; then what was told;
 *     then those that are over, latest first
 */
public record Dialogue(
        long id,
        String slug,
        Kind kind,
        String theme,
        String title,
        String lead,
        String body,
        @Nullable LocalDate decidesOn,
        String registryNumber,
        @Nullable LocalDate answerBy,
        @Nullable Level level,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate openUntil,
        @Nullable LocalDate nextOpensOn,
        int participants,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt,
        State state,
        LocalDate today,
        int place) {

    /** Whether people have influence, or are told. */
    public enum Kind {
        DIALOGUE,
        /** The question or those who decide are not open to influence. */
        INFORMATION
    }

    /** Where it stands. */
    public enum State {
        /** Seen only by those who plan it. */
        DRAFT("draft"),
        /** Published; its first phase has not begun. */
        PLANNED("planned"),
        OPEN("open"),
        PAUSED("paused"),
        /** One phase is over and the next has not begun. */
        BETWEEN("planned"),
        /** All phases are over; a decision or answers are to come. */
        WAITING("waiting"),
        /** Ended by its facilitator. */
        FINISHED("done"),
        /** Information: there is nothing to take part in. */
        TOLD("closed");

        private final String tag;

        State(String tag) {
            this.tag = tag;
        }

        /** Class of its tag in the look. */
        public String tag() {
            return tag;
        }

        /** Message key of its name. */
        public String key() {
            return "dialogue.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean isInformation() {
        return kind == Kind.INFORMATION;
    }

    /** Whole days from today until its phase ends; 0 on the last day. */
    public long daysLeft() {
        return openUntil == null ? 0 : ChronoUnit.DAYS.between(today, openUntil);
    }

    /** Whether an answer to those who take part was promised by a day that has passed without the dialogue's end. */
    public boolean isAnswerLate() {
        return answerBy != null && closedAt == null && today.isAfter(answerBy);
    }

    /** The body in the middle of a sentence: in Swedish it is a common noun. */
    public String bodyInSentence() {
        boolean noun = body.matches("\\p{Lu}[\\p{Ll}-].*(nämnden|styrelsen|fullmäktige|utskottet|beredningen)");
        return noun ? Character.toLowerCase(body.charAt(0)) + body.substring(1) : body;
    }

    /** Path of its page below the organisation. */
    public String path() {
        return "/dialoger/" + slug;
    }

    /** What the audit log calls it. */
    public String subject() {
        return "dialogue/" + id;
    }
}
