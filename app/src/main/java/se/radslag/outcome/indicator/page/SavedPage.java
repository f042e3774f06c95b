package se.radslag.outcome.indicator.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A saved comparison.
 *
 * @param element what to paste into another page to show its card there
 * @param mayChange whether the visitor may change it
 */
public record SavedPage(Saved saved, Result result, String element, boolean mayChange) {

    /** Where a state report of the same indicators is begun; null where none of them is left. */
    public @Nullable String reportPath() {
        return result.rows().isEmpty()
                ? null
                : "/arbete/lagesbilder/ny?ur=" + String.join(",", saved.picked().indicators()) + "&rubrik="
                        + URLEncoder.encode(saved.title(), StandardCharsets.UTF_8);
    }
}
