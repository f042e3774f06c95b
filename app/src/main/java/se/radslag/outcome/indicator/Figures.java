package se.radslag.outcome.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds figures. Each method asks the database at most twice, however much it is asked for. */
@Component
public class Figures {

    private final FigureRepository figures;
    private final DirectoryCache directory;

    Figures(FigureRepository figures, DirectoryCache directory) {
        this.figures = figures;
        this.directory = directory;
    }

    /** All that an indicator says: every municipality, year and gender; empty where nothing has been retrieved. */
    public IndicatorFigures of(String indicatorId) {
        return of(List.of(indicatorId)).getOrDefault(indicatorId, new IndicatorFigures(indicatorId, List.of()));
    }

    /** All that these indicators say, by id, in the order of the ids; those that say nothing are not among them. */
    public Map<String, IndicatorFigures> of(Collection<String> indicatorIds) {
        List<FigureRepository.Row> rows = figures.list(indicatorIds);
        Places places = directory.current().places();
        var sections = new LinkedHashMap<String, List<Section>>();
        indicatorIds.forEach(id -> sections.put(id, new ArrayList<>()));
        rows.forEach(row -> sections.computeIfAbsent(row.indicatorId(), id -> new ArrayList<>())
                .add(row.section(places)));
        var found = new LinkedHashMap<String, IndicatorFigures>();
        sections.forEach((id, all) -> {
            if (!all.isEmpty()) {
                found.put(id, new IndicatorFigures(id, all));
            }
        });
        return found;
    }

    /** What an indicator says of one year and gender about everyone. */
    public Optional<Section> section(String indicatorId, Gender gender, int year) {
        return figures.find(indicatorId, gender, year)
                .map(row -> row.section(directory.current().places()));
    }

    /** What an indicator says of each of these municipalities through the years, in their order. */
    public List<Series> series(String indicatorId, Collection<String> municipalityIds, Gender gender) {
        IndicatorFigures all = of(indicatorId);
        return municipalityIds.stream().map(id -> all.series(id, gender)).toList();
    }

    /**
     * The latest that each of these indicators says of a municipality, and what it said before that, in the order of the
     * ids and of {@link Gender}. What says nothing of it is not among them.
     *
     * @param genders of whom; {@link Gender#TOTAL} alone takes a third of the time of all
     */
    public List<Latest> latest(String municipalityId, Collection<String> indicatorIds, Collection<Gender> genders) {
        List<FigureRepository.Pair> pairs = figures.listLatest(municipalityId, indicatorIds, genders);
        Places places = directory.current().places();
        return pairs.stream()
                .map(pair -> new Latest(
                        municipalityId,
                        pair.current().section(places),
                        pair.earlier() == null ? null : pair.earlier().section(places)))
                .toList();
    }

    /** What was said before of the values of a municipality, the latest first. */
    public List<Revision> revisions(String indicatorId, String municipalityId) {
        return figures.listRevisions(indicatorId, municipalityId);
    }
}
