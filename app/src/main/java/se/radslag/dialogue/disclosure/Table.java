package se.radslag.dialogue.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many people there are in each combination of the categories of three dimensions, with all sums. */
public final class Table {

    /** How many dimensions there are. */
    public static final int DIMENSIONS = 3;

    private final int[] sizes;
    private final int[] counts;

    /**
     * An empty table. A dimension of one category tells nothing apart: only its sum is a {@link Cell} of the table.
     *
     * @param first how many categories the first dimension has, at least 1; so for the others
     */
    public Table(int first, int second, int third) {
        this.sizes = new int[] {first, second, third};
        this.counts = new int[first * second * third];
    }

    /** How many categories the dimension has. */
    public int size(int dimension) {
        return sizes[dimension];
    }

    /** Whether the dimension tells people apart. */
    public boolean parts(int dimension) {
        return sizes[dimension] > 1;
    }

    /** Counts people in. */
    public void add(int first, int second, int third, int people) {
        counts[place(first, second, third)] += people;
    }

    /** How many people there are. */
    public int count(Cell cell) {
        int sum = 0;
        for (int first = from(cell, 0); first < to(cell, 0); first++) {
            for (int second = from(cell, 1); second < to(cell, 1); second++) {
                for (int third = from(cell, 2); third < to(cell, 2); third++) {
                    sum += counts[place(first, second, third)];
                }
            }
        }
        return sum;
    }

    /** All places, sums before their parts. */
    public List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (int first = Cell.ALL; first < (parts(0) ? sizes[0] : 0); first++) {
            for (int second = Cell.ALL; second < (parts(1) ? sizes[1] : 0); second++) {
                for (int third = Cell.ALL; third < (parts(2) ? sizes[2] : 0); third++) {
                    cells.add(new Cell(first, second, third));
                }
            }
        }
        cells.sort(Comparator.comparingInt(Cell::depth));
        return cells;
    }

    /** How many people there are in each combination of categories; {@link #place} tells where. */
    int[] counts() {
        return counts.clone();
    }

    int place(int first, int second, int third) {
        return (first * sizes[1] + second) * sizes[2] + third;
    }

    private int from(Cell cell, int dimension) {
        return Math.max(0, cell.at(dimension));
    }

    private int to(Cell cell, int dimension) {
        return cell.at(dimension) == Cell.ALL ? sizes[dimension] : cell.at(dimension) + 1;
    }
}
