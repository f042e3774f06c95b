package se.radslag.outcome.indicator;

import java.util.List;

/**
 * Municipalities or regions that are looked at together.
 *
 * @param members their ids, those that have merged or vanished included
 */
public record MunicipalityGroup(String id, String title, List<String> members, Source source) {}
