package se.radslag.foundation.accessibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator sees to.
 *
 * @param answered reports that have their answer, latest first
 * @param next path of the next page of answered reports, or null
 */
public record WorkPage(
        List<Shortcoming> shortcomings,
        List<Report> waiting,
        List<Report> answered,
        @Nullable String next) {}
