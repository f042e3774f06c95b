package se.radslag.dialogue.representation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Participants beside the population. All of it follows from the places alone, so it tells nobody more than they do.
 *
 * <p>Shares are of those who told the thing in question. Where a count is hidden, it is known to be at most what is
 * left of a sum when the others are taken from it, and what is said of it holds for the greatest count that it can be.
 */
final class Comparison {

    /** How many hidden people are taken into account where counts are rounded. */
    private static final int HIDDEN = 4;

    private static final int ROUNDING = 2;

    private final List<Count.Place> places;
    private final boolean rounded;

    /** @param rounded whether the counts are rounded to fives, and hidden only where they are below five */
    Comparison(List<Count.Place> places, boolean rounded) {
        this.places = places;
        this.rounded = rounded;
    }

    /**
     * A group of one dimension.
     *
     * @param share among those who told it, from 0 to 1, or null where it is not shown
     * @param populationShare of those who may take part, or null where there is nobody to compare with
     * @param interval of the share, or null
     */
    record Row(
            Count.Place place,
            @Nullable Double share,
            @Nullable Double populationShare,
            @Nullable Interval interval,
            Verdict verdict) {}

    /** The groups of a dimension; none where it tells nobody apart. */
    List<Row> rows(int dimension) {
        return places.stream()
                .filter(place -> place.depth() == 1 && !place.at(dimension).equals(Count.ALL))
                .map(this::row)
                .toList();
    }

    private Row row(Count.Place place) {
        OptionalDouble base = base(place);
        Double share = place.isRest() || place.people() == null || base.isEmpty() || base.getAsDouble() == 0
                ? null
                : Math.min(1, place.people() / base.getAsDouble());
        Interval interval = share == null ? null : Interval.wilson(share * base.getAsDouble(), base.getAsDouble());
        return new Row(place, share, populationShare(place), interval, verdict(place));
    }

    /** The groups that are missing, the largest first; none that is part of another that is missing. */
    List<Count.Place> missing(int most) {
        var found = new ArrayList<Count.Place>();
        places.stream()
                .filter(place -> place.depth() > 0 && verdict(place) == Verdict.MISSING)
                .sorted(Comparator.comparingInt(Count.Place::depth)
                        .thenComparing(Count.Place::population, Comparator.nullsLast(Comparator.reverseOrder())))
                .filter(place -> found.stream().noneMatch(place::isWithin))
                .forEach(found::add);
        return found.stream().limit(most).toList();
    }

    /**
     * What can be said of a group that is compared.
     *
     * @param share among those who told it, from 0 to 1; where it is not exact, the greatest that it can be
     * @param populationShare of those who may take part
     */
    record Shares(double share, boolean exact, double populationShare) {}

    /** The shares of a group that is missing. */
    Shares shares(Count.Place missing) {
        double base = base(missing).orElseThrow();
        Integer people = rounded ? null : missing.people();
        double most = people == null ? greatest(missing) : people;
        return new Shares(Math.min(1, most / base), people != null, Objects.requireNonNull(populationShare(missing)));
    }

    private Verdict verdict(Count.Place place) {
        Double population = populationShare(place);
        OptionalDouble base = base(place);
        if (population == null || population == 0 || base.isEmpty() || base.getAsDouble() < 1) {
            return Verdict.UNKNOWN;
        }
        double all = base.getAsDouble();
        if (place.people() != null && !rounded) {
            return Verdict.of(Interval.wilson(Math.min(all, place.people()), all), population);
        }
        double greatest = Math.min(all, greatest(place));
        boolean missing = Verdict.of(Interval.wilson(greatest, all), population) == Verdict.MISSING;
        if (missing || place.people() == null) {
            return missing ? Verdict.MISSING : Verdict.UNKNOWN;
        }
        Verdict about = Verdict.of(Interval.wilson(Math.min(all, place.people()), all), population);
        return about == Verdict.MISSING ? Verdict.FEWER : about;
    }

    private @Nullable Double populationShare(Count.Place place) {
        Long all = total().map(Count.Place::population).orElse(null);
        return place.population() == null || all == null || all == 0 ? null : (double) place.population() / all;
    }

    private Optional<Count.Place> total() {
        return places.stream().filter(place -> place.depth() == 0).findFirst();
    }

    /** At least how many told all that the place is about; empty where that cannot be known. */
    private OptionalDouble base(Count.Place place) {
        Integer all = total().map(Count.Place::people).orElse(null);
        if (all == null) {
            return OptionalDouble.empty();
        }
        double base = all;
        for (int dimension = 0; dimension < 3; dimension++) {
            if (!place.at(dimension).equals(Count.ALL)) {
                Optional<Count.Place> rest = rest(dimension);
                if (rest.isPresent()) {
                    Integer people = rest.get().people();
                    if (people == null && !rounded) {
                        return OptionalDouble.empty();
                    }
                    base -= people == null ? HIDDEN : people;
                }
            }
        }
        return OptionalDouble.of(base);
    }

    private Optional<Count.Place> rest(int dimension) {
        return places.stream()
                .filter(place -> place.depth() == 1 && place.at(dimension).equals(Count.REST))
                .findFirst();
    }

    /** The greatest count that the place can have, as far as subtracting once tells. */
    private double greatest(Count.Place place) {
        if (rounded) {
            return place.people() == null ? HIDDEN : place.people() + ROUNDING;
        }
        double greatest = Double.POSITIVE_INFINITY;
        for (int dimension = 0; dimension < 3; dimension++) {
            if (!place.at(dimension).equals(Count.ALL)) {
                greatest = Math.min(greatest, leftOf(place, dimension));
            }
        }
        for (Count.Place sum : places) {
            if (sum.people() != null && place.isWithin(sum)) {
                greatest = Math.min(greatest, sum.people());
            }
        }
        return greatest;
    }

    /** What is left of the sum along a dimension when all that is shown beside the place is taken from it. */
    private double leftOf(Count.Place place, int dimension) {
        List<Count.Place> line = places.stream()
                .filter(other -> isInLine(other, place, dimension))
                .toList();
        Integer sum = line.stream()
                .filter(other -> other.at(dimension).equals(Count.ALL))
                .findFirst()
                .map(Count.Place::people)
                .orElse(null);
        return sum == null
                ? Double.POSITIVE_INFINITY
                : sum
                        - line.stream()
                                .filter(other -> !other.at(dimension).equals(Count.ALL))
                                .flatMap(other -> Stream.ofNullable(other.people()))
                                .mapToInt(Integer::intValue)
                                .sum();
    }

    private static boolean isInLine(Count.Place one, Count.Place other, int along) {
        for (int dimension = 0; dimension < 3; dimension++) {
            if (dimension != along && !one.at(dimension).equals(other.at(dimension))) {
                return false;
            }
        }
        return true;
    }
}
