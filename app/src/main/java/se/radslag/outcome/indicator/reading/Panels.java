package se.radslag.outcome.indicator.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.outcome.indicator.Figures;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.IndicatorFigures;
import se.radslag.outcome.indicator.Indicators;
import se.radslag.outcome.indicator.Retrieval;
import se.radslag.outcome.indicator.Retrievals;
import se.radslag.outcome.indicator.Source;

/** The figures of the indicators in use, kept at hand until others have been retrieved: some 25 kB an indicator. */
@Component
class Panels {

    private static final int MOST = 450;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Indicators indicators;
    private final Figures figures;
    private final Retrievals retrievals;
    private final Cache<Key, Optional<Panel>> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();

    /** @param edition ids of the retrievals that the figures are from */
    private record Key(String edition, String indicator) {}

    Panels(Indicators indicators, Figures figures, Retrievals retrievals) {
        this.indicators = indicators;
        this.figures = figures;
        this.retrievals = retrievals;
    }

    /** Those of the indicators that there are, in the order of the ids. */
    Map<String, Panel> of(Collection<String> ids) {
        String edition = edition();
        var found = new LinkedHashMap<String, Optional<Panel>>();
        var missing = new ArrayList<String>();
        for (String id : ids) {
            Optional<Panel> panel = kept.getIfPresent(new Key(edition, id));
            found.put(id, Objects.requireNonNullElse(panel, Optional.empty()));
            if (panel == null) {
                missing.add(id);
            }
        }
        if (!missing.isEmpty()) {
            read(missing).forEach((id, panel) -> {
                kept.put(new Key(edition, id), panel);
                found.put(id, panel);
            });
        }
        var panels = new LinkedHashMap<String, Panel>();
        found.forEach((id, panel) -> panel.ifPresent(one -> panels.put(id, one)));
        return panels;
    }

    private Map<String, Optional<Panel>> read(List<String> ids) {
        Map<String, Indicator> known = indicators.find(ids);
        Map<String, IndicatorFigures> told = figures.of(known.keySet());
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> Optional.ofNullable(known.get(id))
                                .map(indicator -> Panel.recent(
                                        indicator, Objects.requireNonNullElseGet(told.get(id), () -> figures.of(id)))),
                        (one, other) -> one));
    }

    /** All years of one indicator, straight from the database. */
    Optional<Panel> whole(String id) {
        return indicators.find(id).map(indicator -> Panel.whole(indicator, figures.of(id)));
    }

    private String edition() {
        return java.util.Arrays.stream(Source.values())
                .map(source -> retrievals
                        .latest(source)
                        .map(Retrieval::id)
                        .map(Object::toString)
                        .orElse(""))
                .collect(Collectors.joining("/"));
    }
}
