package se.radslag.outcome.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All that an indicator says: every municipality, year and gender. */
public final class IndicatorFigures {

    private final String indicatorId;
    private final Map<Gender, NavigableMap<Integer, Section>> sections = new EnumMap<>(Gender.class);

    IndicatorFigures(String indicatorId, List<Section> all) {
        this.indicatorId = indicatorId;
        for (Gender gender : Gender.values()) {
            sections.put(gender, new TreeMap<>());
        }
        all.forEach(section -> of(section.gender()).put(section.year(), section));
    }

    private NavigableMap<Integer, Section> of(Gender gender) {
        return java.util.Objects.requireNonNull(sections.get(gender));
    }

    public String indicatorId() {
        return indicatorId;
    }

    public boolean isEmpty() {
        return sections.values().stream().allMatch(Map::isEmpty);
    }

    /** Years of which something is said, from the earliest to the latest. */
    public List<Integer> years(Gender gender) {
        return List.copyOf(of(gender).keySet());
    }

    /** The genders of whom something is said. */
    public List<Gender> genders() {
        return sections.keySet().stream()
                .filter(gender -> !of(gender).isEmpty())
                .toList();
    }

    /** What is said of a year about everyone. */
    public Optional<Section> section(Gender gender, int year) {
        return Optional.ofNullable(of(gender).get(year));
    }

    /** What is said of the latest year about everyone. */
    public Optional<Section> latest(Gender gender) {
        return Optional.ofNullable(of(gender).lastEntry()).map(Map.Entry::getValue);
    }

    /** All sections of a gender, from the earliest year to the latest. */
    public List<Section> sections(Gender gender) {
        return List.copyOf(of(gender).values());
    }

    /** What is said of one municipality through the years; without values where nothing is. */
    public Series series(String municipalityId, Gender gender) {
        var values = new ArrayList<Value>();
        for (Section section : of(gender).values()) {
            Value value = section.value(municipalityId);
            if (value.lack() != Lack.NONE) {
                values.add(value);
            }
        }
        return new Series(indicatorId, municipalityId, gender, List.copyOf(values));
    }
}
