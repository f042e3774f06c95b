package se.radslag.dialogue.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.background.Background;
import se.radslag.dialogue.disclosure.Cell;
import se.radslag.dialogue.disclosure.Suppression;
import se.radslag.dialogue.disclosure.Table;
import se.radslag.dialogue.population.AgeGroup;
import se.radslag.dialogue.population.Sex;

/**
 * Counts what participants told of themselves, by age, sex and area.
 *
 * <p>Who did not tell one of them, or told what the population is not counted by, is put together with the others of
 * the kind ({@link Count#REST}). Where these are fewer than five they are left out of the count altogether, so that
 * they cannot be singled out as what is missing to a sum.
 */
final class Counting {

    private static final int NOWHERE = -1;

    private final Circle circle;
    private final List<Long> areas;
    private final List<int[]> people = new ArrayList<>();

    /** @param year the calendar year in which ages are reckoned */
    Counting(List<Background> told, Circle circle, int year) {
        this.circle = circle;
        this.areas = List.copyOf(circle.areas().keySet());
        for (Background one : told) {
            people.add(new int[] {
                age(one.birthYear(), year),
                one.gender() == null || one.gender() == Background.Gender.OTHER
                        ? NOWHERE
                        : Sex.valueOf(one.gender().name()).ordinal(),
                one.areaId() == null ? NOWHERE : areas.indexOf(one.areaId())
            });
        }
        leaveOutFew();
    }

    private int age(@Nullable Integer birthYear, int year) {
        return birthYear == null || birthYear > year ? NOWHERE : circle.ages().indexOf(AgeGroup.of(year - birthYear));
    }

    private void leaveOutFew() {
        boolean left = true;
        while (left) {
            left = false;
            for (int dimension = 0; dimension < Table.DIMENSIONS; dimension++) {
                int along = dimension;
                long rest = rest(along);
                if (rest > 0 && rest < Suppression.LEAST) {
                    left |= people.removeIf(one -> one[along] == NOWHERE);
                }
            }
        }
    }

    private long rest(int dimension) {
        return people.stream().filter(one -> one[dimension] == NOWHERE).count();
    }

    /** The places with the counts that can be shown. */
    List<Count.Place> places() {
        Table table = table();
        var publication = Suppression.of(table, rest(0) > 0, rest(1) > 0, rest(2) > 0);
        return places(publication.listed(), table, publication.shown());
    }

    /** The sums over all but one dimension, of those who told first, in fives. */
    List<Count.Place> roundedPlaces() {
        Table table = table();
        List<Cell> cells =
                table.cells().stream().filter(cell -> cell.depth() <= 1).toList();
        return places(cells, table, Set.copyOf(cells)).stream()
                .map(Counting::rounded)
                .toList();
    }

    private static Count.Place rounded(Count.Place place) {
        Integer people = place.people();
        return new Count.Place(
                place.age(),
                place.sex(),
                place.area(),
                place.areaName(),
                people == null || people < Suppression.LEAST ? null : (people + 2) / 5 * 5,
                place.population());
    }

    private Table table() {
        var table = new Table(size(0), size(1), size(2));
        for (int[] one : people) {
            table.add(index(one, 0), index(one, 1), index(one, 2), 1);
        }
        return table;
    }

    private int groups(int dimension) {
        return switch (dimension) {
            case 0 -> circle.ages().size();
            case 1 -> Sex.values().length;
            default -> areas.size();
        };
    }

    private int size(int dimension) {
        return Math.max(1, groups(dimension) + (rest(dimension) > 0 ? 1 : 0));
    }

    private int index(int[] one, int dimension) {
        return one[dimension] == NOWHERE ? groups(dimension) : one[dimension];
    }

    private List<Count.Place> places(List<Cell> cells, Table table, Set<Cell> shown) {
        return cells.stream()
                .map(cell -> place(cell, shown.contains(cell) ? table.count(cell) : null))
                .toList();
    }

    private Count.Place place(Cell cell, @Nullable Integer count) {
        var place = new Count.Place(name(cell, 0), name(cell, 1), name(cell, 2), areaName(cell.third()), count, null);
        return with(circle, place);
    }

    private String name(Cell cell, int dimension) {
        int index = cell.at(dimension);
        if (index == Cell.ALL) {
            return Count.ALL;
        } else if (index >= groups(dimension)) {
            return Count.REST;
        }
        return switch (dimension) {
            case 0 -> circle.ages().get(index).name();
            case 1 -> Sex.values()[index].name();
            default -> areas.get(index).toString();
        };
    }

    private String areaName(int index) {
        return index == Cell.ALL || index >= areas.size() ? "" : circle.areas().getOrDefault(areas.get(index), "");
    }

    /** The place beside those who live in it. */
    static Count.Place with(Circle circle, Count.Place place) {
        boolean untold = circle.population().isEmpty()
                || place.isRest()
                || !place.area().equals(Count.ALL) && !circle.population().byArea();
        return new Count.Place(
                place.age(),
                place.sex(),
                place.area(),
                place.areaName(),
                place.people(),
                untold ? null : population(circle, place));
    }

    private static long population(Circle circle, Count.Place place) {
        Map<Long, String> areas = circle.areas();
        return circle.population()
                .people(group -> circle.ages().contains(group.age())
                        && (group.areaId() == null || areas.containsKey(group.areaId()))
                        && (place.age().equals(Count.ALL)
                                || place.age().equals(group.age().name()))
                        && (place.sex().equals(Count.ALL)
                                || place.sex().equals(group.sex().name()))
                        && (place.area().equals(Count.ALL) || place.area().equals(String.valueOf(group.areaId()))));
    }
}
