package se.radslag.foundation.retention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The disposal log, latest first.
 *
 * @param next path of the next page, or null
 */
public record DisposalsPage(
        List<Disposal> disposals, @Nullable String next) {}
