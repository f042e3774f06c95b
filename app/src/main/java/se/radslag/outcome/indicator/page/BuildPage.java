package se.radslag.outcome.indicator.page;

import java.util.List;
import java.util.Map;
import se.radslag.outcome.indicator.Indicator;

/**
 * Where a comparison is put together.
 *
 * @param unknown picked ids that nobody knows, or that do not tell of such as the municipality
 * @param words looked for among indicators to add, or empty
 * @param found what was found of them, not picked yet
 * @param maySave whether the visitor can save it
 */
public record BuildPage(
        Picked picked,
        Result result,
        List<String> unknown,
        List<Start> starts,
        Map<String, Integer> areas,
        String words,
        List<Indicator> found,
        boolean maySave) {}
