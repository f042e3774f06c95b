package se.radslag.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
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
 * @param active whether the phase that today is in has an activity
 * @param participants how many people have taken part
 * @param owing whether something stands in it that is owed an answer, given or not
 * @param decidedAt when the first decision in its matter could be read here
 * @param answeredAt when everything said in it had its answer
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
        boolean active,
        int participants,
        boolean owing,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant answeredAt,
        State state,
        LocalDate today,
        int place) {

    /** Whether people have influence, or are told. */
    public enum Kind {
        DIALOGUE,
        /** The question or those who decide are not open to influence. */
        INFORMATION
    }

    /** Where it stands by the calendar. */
    public enum State {
        /** Seen only by those who plan it. */
        DRAFT,
        /** Published; its first phase has not begun. */
        PLANNED,
        OPEN,
        PAUSED,
        /** One phase is over and the next has not begun. */
        BETWEEN,
        /** All phases are over, and its facilitator has not ended it. */
        WAITING,
        /** Ended by its facilitator. */
        FINISHED,
        /** Information: there is nothing to take part in. */
        TOLD
    }

    /** Where it stands in a word or two: its state, and once nobody can say more, what has come of it. */
    public enum Mark {
        DRAFT("draft"),
        PLANNED("planned"),
        OPEN("open"),
        /** In a phase without activities: those who run it work on what was said. */
        UNDERWAY("underway"),
        PAUSED("paused"),
        BETWEEN("planned"),
        TO_DECIDE("waiting"),
        /** The day of the decision has passed, and none is recorded. */
        DECISION_LATE("overdue"),
        TO_ANSWER("waiting"),
        /** The day of the answer has passed, and something said has none. */
        ANSWER_LATE("overdue"),
        ANSWERED("answered"),
        DECIDED("done"),
        FINISHED("done"),
        TOLD("closed");

        private final String tag;

        Mark(String tag) {
            this.tag = tag;
        }

        /** Class of its tag in the look. */
        public String tag() {
            return tag;
        }

        /** Message key of its name. */
        public String key() {
            return "dialogue.mark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Mark mark() {
        return switch (state) {
            case DRAFT -> Mark.DRAFT;
            case PLANNED -> Mark.PLANNED;
            case OPEN -> active ? Mark.OPEN : Mark.UNDERWAY;
            case PAUSED -> Mark.PAUSED;
            case BETWEEN -> Mark.BETWEEN;
            case TOLD -> Mark.TOLD;
            case WAITING, FINISHED -> afterwards();
        };
    }

    private Mark afterwards() {
        if (isAnswerLate()) {
            return Mark.ANSWER_LATE;
        } else if (isDecisionLate()) {
            return Mark.DECISION_LATE;
        } else if (!isInformation() && decidesOn != null && decidedAt == null) {
            return Mark.TO_DECIDE;
        } else if (answeredAt != null) {
            return Mark.ANSWERED;
        } else if (owesAnswer()) {
            return Mark.TO_ANSWER;
        } else if (decidedAt != null) {
            return Mark.DECIDED;
        }
        return Mark.FINISHED;
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

    /** Whether an answer was promised by a day, and something said has none yet. */
    public boolean owesAnswer() {
        return !isInformation() && answerBy != null && owing && answeredAt == null;
    }

    /** Whether the day of the promised answer has passed without it. */
    public boolean isAnswerLate() {
        return isPublished() && answerBy != null && today.isAfter(answerBy) && owesAnswer();
    }

    /** Whether the day of the decision has passed and none is recorded. */
    public boolean isDecisionLate() {
        return isPublished() && !isInformation() && decidedAt == null && decidesOn != null && today.isAfter(decidesOn);
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
