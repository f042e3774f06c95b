package se.radslag.outcome.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Indicators that belong together, such as those of Agenda 2030.
 *
 * @param parent id of the group above it, or null
 * @param members ids of its indicators
 */
public record IndicatorGroup(
        String id, String title, @Nullable String parent, List<String> members, Source source) {}
