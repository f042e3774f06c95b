package se.radslag.methods.opinion.map;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.opinionmap.CommonGround;
import se.radslag.opinionmap.Group;
import se.radslag.opinionmap.Participant;
import se.radslag.opinionmap.Trait;

/**
 * The map of a conversation.
 *
 * @param latest null while nobody has voted enough for a map
 * @param statements those that the map speaks of, by id
 * @param own where the visitor stands; null if they have not voted
 * @param days how the map looked at the end of days, the latest first; see {@link Day#apart}
 * @param dialogue what the answers are for; null on a part of a page
 * @param heard who was heard, and who was not; null on a part of a page
 */
public record MapPage(
        Activity activity,
        Conversation conversation,
        @Nullable Shown latest,
        Map<String, Statement> statements,
        @Nullable Participant own,
        List<Day> days,
        @Nullable Dialogue dialogue,
        @Nullable Heard heard) {

    /**
     * What is shown of the latest map.
     *
     * @param number rises with each map
     */
    public record Shown(long number, Findings findings, java.time.Instant at) {}

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

    /** The most that a list in short holds. */
    private static final int FOREMOST = 2;

    private static final int FOREMOST_COMMON = 3;

    private static final int FIRST = 5;

    /** What of a list is shown at once. */
    public <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(FIRST, all.size()));
    }

    /** What of a list is folded away. */
    public <T> List<T> rest(List<T> all) {
        return all.subList(Math.min(FIRST, all.size()), all.size());
    }

    /** What tells most of a group. */
    public List<Trait> foremost(Group group) {
        return group.traits().subList(0, Math.min(FOREMOST, group.traits().size()));
    }

    /** What is most surely agreed on. */
    public List<CommonGround> foremostCommon(Findings findings) {
        return findings.commonGround()
                .subList(0, Math.min(FOREMOST_COMMON, findings.commonGround().size()));
    }

    /** How it looked as a picture; null for a single day, which is no course. */
    public @Nullable Growth growth() {
        return days.size() < 2 ? null : Growth.of(days.reversed());
    }

    /** The letters of all groups there have been, in order. */
    public List<String> letters() {
        return Growth.letters(days);
    }

    /** What people of the kind are called; see {@link Growth.Part}. */
    public String kind(Frame frame, String kind) {
        return isLetter(kind) ? frame.t("opinion.group", kind) : frame.t("opinion.growth." + kind);
    }

    /** The same where there is little room. */
    public String kindInShort(Frame frame, String kind) {
        return isLetter(kind) ? frame.t("opinion.group", kind) : frame.t("opinion.growth." + kind + ".short");
    }

    private static boolean isLetter(String kind) {
        return !kind.equals(Growth.BETWEEN) && !kind.equals(Growth.UNPLACED);
    }

    private static final int MIDDLE_X = 320;
    private static final int MIDDLE_Y = 200;
    private static final double MOST_PIXELS_A_UNIT = 150;

    /**
     * How many pixels a unit of the map is in the picture, which is 640 wide and 400 high: as many as let all that is
     * drawn stand in it, the same along both axes, so that equal distances are equal disagreement.
     */
    private double scale() {
        double x = own == null ? 1 : Math.abs(own.position().x());
        double y = own == null ? 0.5 : Math.abs(own.position().y());
        if (latest != null) {
            for (Findings.Crowd crowd : latest.findings().crowds()) {
                x = Math.max(x, Math.abs(crowd.x()));
                y = Math.max(y, Math.abs(crowd.y()));
            }
        }
        return Math.min(MOST_PIXELS_A_UNIT, Math.min((MIDDLE_X - 40) / x, (MIDDLE_Y - 40) / Math.max(y, 0.1)));
    }

    /** How much of the picture is seen: a strip of it where people differ along the first axis alone. */
    public String view() {
        boolean isLine = latest != null
                && latest.findings().crowds().stream().allMatch(crowd -> crowd.y() == 0)
                && (own == null || own.position().y() == 0);
        return isLine ? "0 140 640 120" : "0 0 640 400";
    }

    /** Where a place on the first axis of the map stands in the picture. */
    public String x(double place) {
        return String.valueOf(Math.round(MIDDLE_X + place * scale()));
    }

    /** Where a place on the second axis of the map stands in the picture. */
    public String y(double place) {
        return String.valueOf(Math.round(MIDDLE_Y - place * scale()));
    }

    /** How long a stretch of the map is in the picture. */
    public String length(double stretch) {
        return String.valueOf(Math.round(stretch * scale()));
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
