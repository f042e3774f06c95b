package se.radslag.methods.proposal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals of an activity to list, and in which order.
 *
 * @param words to search for; empty for none
 * @param place part of a place's name; empty for all
 * @param from the place in the order to go on from, or null for the beginning
 */
record ListQuery(
        Show show,
        Order order,
        String words,
        String place,
        @Nullable Cursor from) {

    enum Show {
        ALL("alla"),
        OPEN("obesvarade"),
        ANSWERED("besvarade"),
        MINE("mitt-stod"),
        MERGED("sammanforda"),
        WITHDRAWN("aterkallade");

        final String name;

        Show(String name) {
            this.name = name;
        }
    }

    enum Order {
        NEWEST("nyast", "proposal.id"),
        SUPPORTED("stod", "tally.weight"),
        DISCUSSED("diskuterat", "tally.comments");

        final String name;
        final String column;

        Order(String name, String column) {
            this.name = name;
            this.column = column;
        }
    }

    /** @param back whether to go towards the beginning of the list */
    record Cursor(long key, long id, boolean back) {

        static @Nullable Cursor of(@Nullable String typed, boolean back) {
            if (typed == null || !typed.matches("\\d{1,18}\\.\\d{1,18}")) {
                return null;
            }
            int dot = typed.indexOf('.');
            return new Cursor(Long.parseLong(typed.substring(0, dot)), Long.parseLong(typed.substring(dot + 1)), back);
        }
    }

    static ListQuery of(Map<String, String> typed) {
        Show show = Show.ALL;
        for (Show one : Show.values()) {
            show = one.name.equals(typed.get("visa")) ? one : show;
        }
        Order order = Order.NEWEST;
        for (Order one : Order.values()) {
            order = one.name.equals(typed.get("ordning")) ? one : order;
        }
        Cursor after = Cursor.of(typed.get("efter"), false);
        return new ListQuery(
                show,
                order,
                typed.getOrDefault("q", "").strip(),
                typed.getOrDefault("plats", "").strip(),
                after == null ? Cursor.of(typed.get("fore"), true) : after);
    }

    /** Whether anything but the order was chosen. */
    boolean isNarrowed() {
        return show != Show.ALL || !words.isEmpty() || !place.isEmpty();
    }

    /** The query of an address that goes on from a proposal of this list. */
    String link(Proposal edge, boolean back) {
        long key =
                switch (order) {
                    case NEWEST -> edge.id();
                    case SUPPORTED -> edge.support() + (edge.importedFor() == null ? 0 : edge.importedFor());
                    case DISCUSSED -> edge.comments();
                };
        return "?visa=" + show.name + "&ordning=" + order.name + "&q=" + encode(words) + "&plats=" + encode(place) + "&"
                + (back ? "fore=" : "efter=") + key + "." + edge.id();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
