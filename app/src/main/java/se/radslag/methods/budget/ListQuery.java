package se.radslag.methods.budget;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Project;

/**
 * Which projects of a round to list.
 *
 * @param standing those of one standing; null for all but those that others carry on
 * @param potId those paid from one pot; 0 for all
 * @param categoryId those of one category; 0 for all
 * @param words to search for; empty for none
 * @param after number that the page before ended with, or 0
 */
record ListQuery(
        Project.@org.jspecify.annotations.Nullable Standing standing,
        long potId,
        long categoryId,
        String words,
        int after) {

    static final String ALL = "alla";

    /** All that can be voted for. */
    static final ListQuery LISTED = new ListQuery(Project.Standing.LISTED, 0, 0, "", 0);

    static ListQuery of(Map<String, String> typed, BudgetRound round) {
        String shown = typed.getOrDefault("visa", "");
        Project.Standing standing =
                switch (shown) {
                    case "listan" -> Project.Standing.LISTED;
                    case "avbojda" -> Project.Standing.DECLINED;
                    case ALL -> null;
                    default -> round.isFixed() ? Project.Standing.LISTED : null;
                };
        return new ListQuery(
                standing,
                number(typed.getOrDefault("pott", "")),
                number(typed.getOrDefault("kategori", "")),
                typed.getOrDefault("q", "").strip(),
                (int) number(typed.getOrDefault("efter", "")));
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    }

    String show() {
        return standing == Project.Standing.LISTED ? "listan" : standing == Project.Standing.DECLINED ? "avbojda" : ALL;
    }

    /** Whether only some of the projects are wanted. */
    boolean isNarrowed() {
        return potId != 0 || categoryId != 0 || !words.isEmpty();
    }

    /** The query of the page after the number. */
    String link(int number) {
        return "?visa=" + show() + "&pott=" + potId + "&kategori=" + categoryId + "&q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&efter=" + number + "#projekten";
    }
}
