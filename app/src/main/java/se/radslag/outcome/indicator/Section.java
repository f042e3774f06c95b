package se.radslag.outcome.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says of one year and gender, of all municipalities, regions and the nation at once. Merged and vanished
 * ones are among them.
 */
public final class Section {

    private final String indicatorId;
    private final Gender gender;
    private final int year;
    private final Cells cells;
    private final Places places;

    Section(String indicatorId, Gender gender, int year, Cells cells, Places places) {
        this.indicatorId = indicatorId;
        this.gender = gender;
        this.year = year;
        this.cells = cells;
        this.places = places;
    }

    /** Takes figures one after the other. */
    @FunctionalInterface
    public interface Each {
        /** One of them, never NaN. */
        void take(String municipalityId, double figure);
    }

    public String indicatorId() {
        return indicatorId;
    }

    public Gender gender() {
        return gender;
    }

    public int year() {
        return year;
    }

    /** The latest day on which any of it was retrieved. */
    public LocalDate retrieved() {
        return cells.retrieved();
    }

    /** The figure of a municipality, or empty where there is none. */
    public OptionalDouble figure(String municipalityId) {
        int place = places.of(municipalityId);
        return place >= 0 && cells.lack(place) == Lack.GIVEN
                ? OptionalDouble.of(cells.figure(place))
                : OptionalDouble.empty();
    }

    /** What is said of a municipality, whoever it is. */
    public Value value(String municipalityId) {
        int place = places.of(municipalityId);
        return place < 0
                ? new Value(indicatorId, municipalityId, year, gender, null, Lack.NONE, null, 0)
                : value(place);
    }

    /** Hands over every figure that is given, in the order of the numbers of municipalities, which says nothing. */
    public void forEach(Each each) {
        for (int place = 0; place < cells.size(); place++) {
            if (cells.lack(place) == Lack.GIVEN) {
                each.take(places.id(place), cells.figure(place));
            }
        }
    }

    /** Everything that is said of anyone; those of whom nothing is said are not among them. */
    public List<Value> values() {
        var values = new ArrayList<Value>();
        for (int place = 0; place < cells.size(); place++) {
            if (cells.lack(place) != Lack.NONE) {
                values.add(value(place));
            }
        }
        return values;
    }

    private Value value(int place) {
        Lack lack = cells.lack(place);
        @Nullable Double figure = lack == Lack.GIVEN ? Double.valueOf(cells.figure(place)) : null;
        return new Value(
                indicatorId,
                places.id(place),
                year,
                gender,
                figure,
                lack,
                lack == Lack.NONE ? null : cells.day(place),
                cells.revision(place));
    }

    @Override
    public String toString() {
        return indicatorId + " " + year + " " + gender;
    }
}
