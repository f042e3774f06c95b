package se.radslag.outcome.decision.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of it, counted. */
public record AccountPage(Map<Share, Long> counts) {

    /** Length of a bar that stands for everything in its chapter, in the units of the picture. */
    private static final long BAR = 280;

    /** The chapters in the order in which they stand. */
    public List<String> chapters() {
        return List.of("loften", "svar", "forslag", "atgarder", "beslut");
    }

    public List<Share> of(String chapter) {
        return Share.in(chapter).toList();
    }

    public long count(Share share) {
        return counts.getOrDefault(share, 0L);
    }

    /** Everything in a chapter. */
    public long sum(String chapter) {
        return Share.in(chapter).mapToLong(this::count).sum();
    }

    /** Length of the bar of a share. */
    public long bar(Share share) {
        long sum = sum(share.chapter());
        long count = count(share);
        return sum == 0 || count == 0 ? 0 : Math.max(2, BAR * count / sum);
    }

    public boolean isEmpty() {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    /**
     * The list behind a number.
     *
     * @param next address of the next page, or null
     */
    public record Listed(
            Share share,
            long count,
            List<Row> rows,
            @Nullable String next) {}

    /**
     * A row of such a list.
     *
     * @param key place in the list; falls from row to row
     * @param path where it can be read, below the organisation
     * @param about what it belongs to, such as the dialogue
     * @param text what there is to say of it, such as a reason; may be empty
     * @param dueOn the day that was promised, or null
     * @param cameOn the day on which it came, or null
     */
    public record Row(
            long key,
            String title,
            String path,
            String about,
            String text,
            java.time.@Nullable LocalDate dueOn,
            java.time.@Nullable LocalDate cameOn) {}
}
