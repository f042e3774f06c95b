package se.radslag.dialogue.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Corners of a table between which people can be moved so that only few sums change: a line of two, a square of four or
 * a cube of eight. A corner that differs from the base in an odd number of dimensions loses as many as the others gain.
 *
 * @param base the corner that gains, one category in each dimension
 * @param opposite the corner that differs from the base in all the dimensions of the box
 * @param touched the places of the table that change
 */
record Box(Table table, Cell base, Cell opposite, Set<Cell> touched) {

    /** The combinations of categories that are part of a place. */
    static List<Cell> bases(Table table, Cell cell) {
        List<Cell> bases = List.of(cell);
        for (int dimension = 0; dimension < Table.DIMENSIONS; dimension++) {
            int along = dimension;
            if (cell.at(along) == Cell.ALL) {
                bases = bases.stream()
                        .flatMap(base ->
                                IntStream.range(0, table.size(along)).mapToObj(category -> base.with(along, category)))
                        .toList();
            }
        }
        return bases;
    }

    /** The boxes with a corner in a part of the place that change its count. */
    static List<Box> of(Table table, Cell cell, Cell base) {
        List<Cell> opposites = List.of(base);
        for (int dimension = 0; dimension < Table.DIMENSIONS; dimension++) {
            if (cell.at(dimension) != Cell.ALL) {
                opposites = swapped(table, opposites, dimension);
            }
        }
        return opposites.stream()
                .filter(opposite -> !opposite.equals(base))
                .map(opposite -> new Box(table, base, opposite, touched(table, base, opposite)))
                .toList();
    }

    private static List<Cell> swapped(Table table, List<Cell> opposites, int dimension) {
        var all = new ArrayList<Cell>();
        for (Cell opposite : opposites) {
            for (int category = 0; category < table.size(dimension); category++) {
                all.add(opposite.with(dimension, category));
            }
        }
        return all;
    }

    /** How many people can be moved. */
    int room(int[] counts) {
        int room = Integer.MAX_VALUE;
        for (Cell corner : corners(base, opposite)) {
            if (!gains(corner)) {
                room = Math.min(room, counts[place(corner)]);
            }
        }
        return room;
    }

    /** Moves as many people as can be moved, at most so many, and tells how many they were. */
    int move(int[] counts, int most) {
        int moved = Math.min(most, room(counts));
        for (Cell corner : corners(base, opposite)) {
            counts[place(corner)] += gains(corner) ? moved : -moved;
        }
        return moved;
    }

    private int place(Cell corner) {
        return table.place(corner.first(), corner.second(), corner.third());
    }

    private boolean gains(Cell corner) {
        int differences = 0;
        for (int dimension = 0; dimension < Table.DIMENSIONS; dimension++) {
            differences += corner.at(dimension) == base.at(dimension) ? 0 : 1;
        }
        return differences % 2 == 0;
    }

    private static Set<Cell> corners(Cell base, Cell opposite) {
        Set<Cell> corners = Set.of(base);
        for (int dimension = 0; dimension < Table.DIMENSIONS; dimension++) {
            var all = new LinkedHashSet<Cell>();
            for (Cell corner : corners) {
                all.add(corner);
                all.add(corner.with(dimension, opposite.at(dimension)));
            }
            corners = all;
        }
        return corners;
    }

    /** The corners, and their sums over the dimensions in which all corners are alike. */
    private static Set<Cell> touched(Table table, Cell base, Cell opposite) {
        Set<Cell> touched = corners(base, opposite);
        for (int dimension = 0; dimension < Table.DIMENSIONS; dimension++) {
            if (base.at(dimension) == opposite.at(dimension)) {
                var all = new LinkedHashSet<Cell>();
                for (Cell cell : touched) {
                    all.add(cell.with(dimension, Cell.ALL));
                    if (table.parts(dimension)) {
                        all.add(cell);
                    }
                }
                touched = all;
            }
        }
        return touched;
    }
}
