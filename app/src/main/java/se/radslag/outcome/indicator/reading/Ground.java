package se.radslag.outcome.indicator.reading;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.radslag.outcome.indicator.Section;
import se.radslag.outcome.indicator.comparison.Direction;
import se.radslag.outcome.indicator.comparison.Field;

/**
 * What a set of municipalities is compared on: the same whoever of them one looks at.
 *
 * @param year 0 where nobody has a figure
 * @param figures those of the set, in no order that says anything
 */
public record Ground(int year, Field field, double[] figures) {

    static Ground of(Panel panel, List<String> municipalities, Direction direction, int wanted) {
        OptionalInt year =
                wanted != 0 && panel.at(wanted).isPresent() ? OptionalInt.of(wanted) : panel.commonYear(municipalities);
        double[] figures = year.isEmpty()
                ? new double[0]
                : figures(panel.at(year.getAsInt()).orElseThrow(), municipalities);
        return new Ground(year.orElse(0), Field.of(direction, figures), figures);
    }

    private static double[] figures(Section section, List<String> municipalities) {
        return municipalities.stream()
                .map(section::figure)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }
}
