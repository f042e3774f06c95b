package se.radslag.methods.opinion.map;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.opinionmap.Participant;

/**
 * The map of a conversation.
 *
 * @param latest null while nobody has voted enough for a map
 * @param statements those that the map speaks of, by id
 * @param own where the visitor stands; null if they have not voted, or it is not known yet
 * @param ownOnItsWay whether it is being computed
 * @param heard who was heard, and who was not
 * @param days how the map looked at the end of each day, the latest first
 */
public record MapPage(
        Activity activity,
        Conversation conversation,
        @Nullable Shown latest,
        Map<String, Statement> statements,
        @Nullable Participant own,
        boolean ownOnItsWay,
        List<Day> days,
        Heard heard) {

    /** What is shown of the latest map. */
    public record Shown(Findings findings, java.time.Instant at) {}

    /** A day of the map. */
    public record Day(java.time.Instant at, int people, long votes, int groups, int shared) {}

    /** The words of the statement with the id. */
    public String text(String id) {
        Statement statement = statements.get(id);
        return statement == null
                        || statement.standing() == Statement.Standing.HIDDEN
                        || statement.standing() == Statement.Standing.WITHDRAWN
                ? "…"
                : statement.text();
    }

    /** Message key of where a statement comes from, if that is to be marked; otherwise null. */
    public @Nullable String mark(String id) {
        Statement statement = statements.get(id);
        return statement == null
                ? null
                : switch (statement.origin()) {
                    case INTERVIEW, UNVOICED, IMPORT ->
                        "opinion.origin." + statement.origin().name().toLowerCase(java.util.Locale.ROOT);
                    case SEED, PARTICIPANT -> null;
                };
    }

    /** Where a place on an axis of the map stands in the picture, which is 640 wide and 400 high. */
    public static String x(double place) {
        return String.valueOf(Math.round(320 + place * 100));
    }

    public static String y(double place) {
        return String.valueOf(Math.round(200 - place * 62));
    }

    /** How large a crowd is drawn: its area grows with its people. */
    public String radius(int people) {
        int most = latest == null
                ? 1
                : latest.findings().crowds().stream()
                        .mapToInt(Findings.Crowd::people)
                        .max()
                        .orElse(1);
        return String.valueOf(Math.round(10 * (2 + 9 * Math.sqrt((double) people / most))) / 10.0);
    }

    /** A share in whole per cent. */
    public static long percent(double share) {
        return Math.round(100 * share);
    }
}
