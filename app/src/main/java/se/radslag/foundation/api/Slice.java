package se.radslag.foundation.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next address of the next page, or null on the last
 */
public record Slice<T>(List<T> items, @Nullable String next) {}
