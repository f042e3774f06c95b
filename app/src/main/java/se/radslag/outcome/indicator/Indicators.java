package se.radslag.outcome.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what is measured. */
@Component
public class Indicators {

    private final IndicatorRepository indicators;

    Indicators(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    /** The indicator of the id, be it that it has vanished. */
    public Optional<Indicator> find(String id) {
        return indicators.find(id);
    }

    /** Those of the ids that there are, by id, in the order of the ids. */
    public Map<String, Indicator> find(Collection<String> ids) {
        return indicators.find(ids);
    }

    /**
     * What a query finds: the best first, or in the order of titles where it has no words. Words are found in every form
     * that they take, and the last one when it is only begun; where nothing has them, titles that are spelled alike are
     * found.
     *
     * @param most how many at most; go on with {@link IndicatorQuery#after}
     */
    public List<Indicator> search(IndicatorQuery query, int most) {
        List<Indicator> found = indicators.search(query, false, most);
        return found.isEmpty() && isMisspelt(query) ? indicators.search(query, true, most) : found;
    }

    /** How many there are, whatever the page. */
    public int count(IndicatorQuery query) {
        int found = indicators.count(query, false);
        return found == 0 && !query.words().isBlank() ? indicators.count(query, true) : found;
    }

    /** Whether nothing has the words; on a later page there may only be no more. */
    private boolean isMisspelt(IndicatorQuery query) {
        return !query.words().isBlank() && (query.after().isEmpty() || indicators.count(query, false) == 0);
    }

    /** Operating areas of current indicators of the source, in the order of their names, with how many each has. */
    public Map<String, Integer> operatingAreas(Source source) {
        return indicators.operatingAreas(source);
    }

    /** Groups of indicators of the source, in the order of their titles. */
    public List<IndicatorGroup> groups(Source source) {
        return indicators.groups(source);
    }

    public Optional<IndicatorGroup> group(String id) {
        return indicators.findGroup(id);
    }

    /** The sources of which there is anything, invented ones last. */
    public List<Source> sources() {
        return indicators.sources();
    }
}
