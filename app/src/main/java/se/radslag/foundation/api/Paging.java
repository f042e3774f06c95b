package se.radslag.foundation.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Which page of a list is asked for. A controller takes it as an argument.
 *
 * <p>A page begins after a key, never after a number of things, so that nothing is told twice or left out while the list
 * changes. Who asks sees the key as a word without meaning.
 */
public final class Paging {

    static final int USUAL = 50;
    static final int MOST = 200;

    private final int limit;
    private final String after;
    private final UnaryOperator<String> address;

    /**
     * @param after the key, or the empty string for the start
     * @param address gives the address of the same list from the word of another key
     */
    Paging(int limit, String after, UnaryOperator<String> address) {
        this.limit = limit;
        this.after = after;
        this.address = address;
    }

    /** How many to look for: one more than is told, to know whether there are more. */
    public int most() {
        return limit + 1;
    }

    /** The key after which the page begins; the empty string for the start. */
    public String after() {
        return after;
    }

    /**
     * The number after which the page begins.
     *
     * @param start the number for the start
     * @throws Refusal if the list is not ordered by a number
     */
    public long after(long start) {
        try {
            return after.isEmpty() ? start : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw new Refusal(Fault.BAD_REQUEST);
        }
    }

    /**
     * The page of what was found.
     *
     * @param found in order, at most {@link #most}
     * @param key of a thing, by which the list is ordered
     */
    public <T, R> Slice<R> of(List<T> found, Function<T, Object> key, Function<T, R> shown) {
        List<T> page = found.subList(0, Math.min(limit, found.size()));
        return new Slice<>(
                page.stream().map(shown).toList(),
                found.size() > limit
                        ? address.apply(word(key.apply(page.getLast()).toString()))
                        : null);
    }

    static String word(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if it is no word of a key */
    static String key(String word) {
        return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
    }
}
