package se.radslag.dialogue.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the figures of a table that can be shown, so that nobody can tell of any combination of categories that fewer
 * than five people are in it.
 *
 * <p>Every count below five is hidden, nought among them. Then each of them is given a <em>witness</em>: another table
 * of whole numbers from nought that has five or more people there and yet the same figures wherever one is shown. A
 * reader who adds and subtracts cannot tell the two tables apart, whatever the way; so what cannot be told of the
 * witness cannot be told of the truth. A witness is made by moving people along the edges of boxes (one corner up, its
 * neighbours down, the corners beyond up again), which leaves every sum across the box as it is; the sums that do change
 * are hidden too. Among the boxes the one that hides the least is taken; a sum over all but one dimension is hidden only
 * to protect its like. Where some combination can have no witness without that, the table is shown by one dimension at a
 * time, and no combinations: then one always exists, since any combination can hold as many as the smallest of its sums.
 *
 * <p>It is a guarantee about one table of everybody. It says nothing of somebody who knows all the others who were
 * counted, nor of two tables of almost the same people: show one table, once.
 */
public final class Suppression {

    /** The smallest count that is shown. */
    public static final int LEAST = 5;

    private static final int NO_WAY = Integer.MAX_VALUE;
    /** What it costs to hide a sum over all but one dimension, but two, and a combination of all three. */
    private static final int[] COST = {NO_WAY, 1_000_000, 1_000, 10};

    private static final int COST_OF_REMAINDER = 100_000_000;

    private final Table table;
    private final boolean[] remainders;
    private final List<Cell> cells;
    private final Set<Cell> hidden;

    private Suppression(Table table, boolean[] remainders) {
        this.table = table;
        this.remainders = remainders;
        this.cells = table.cells();
        this.hidden = cells.stream().filter(cell -> table.count(cell) < LEAST).collect(Collectors.toSet());
    }

    /**
     * What can be shown of the table.
     *
     * @param listed places that are part of the publication, shown or hidden
     * @param shown those whose count can be shown
     */
    public record Publication(List<Cell> listed, Set<Cell> shown) {}

    /**
     * Decides what can be shown.
     *
     * @param remainders for each dimension, whether its last category is what remains beside the others; its sum is
     *     hidden last, since shares are counted without it
     */
    public static Publication of(Table table, boolean... remainders) {
        return new Suppression(table, remainders).decide();
    }

    private Publication decide() {
        if (hidden.contains(Cell.TOTAL)) {
            return publication(0);
        }
        boolean safe = protect(1, 1);
        Set<Cell> byOne = Set.copyOf(hidden);
        for (int depth = 2; safe && depth <= Table.DIMENSIONS; depth++) {
            safe = protect(depth, 2);
        }
        if (safe) {
            return publication(Table.DIMENSIONS);
        }
        hidden.clear();
        hidden.addAll(byOne);
        return publication(1);
    }

    private Publication publication(int deepest) {
        List<Cell> listed =
                cells.stream().filter(cell -> cell.depth() <= deepest).toList();
        return new Publication(
                listed, listed.stream().filter(cell -> !hidden.contains(cell)).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Gives a witness to each small count of a depth.
     *
     * @param shallowest least depth of what may be hidden for it
     */
    private boolean protect(int depth, int shallowest) {
        return cells.stream()
                .filter(cell -> cell.depth() == depth && table.count(cell) < LEAST)
                .allMatch(cell -> protect(cell, shallowest));
    }

    private boolean protect(Cell cell, int shallowest) {
        int[] witness = table.counts();
        var touched = new HashSet<Cell>();
        int lacking = LEAST - table.count(cell);
        while (lacking > 0) {
            Box box = cheapest(cell, lacking, shallowest, witness, touched);
            if (box == null) {
                return false;
            }
            lacking -= box.move(witness, lacking);
            touched.addAll(box.touched());
        }
        hidden.addAll(touched);
        return true;
    }

    private @Nullable Box cheapest(Cell cell, int lacking, int shallowest, int[] witness, Set<Cell> touched) {
        Box best = null;
        int least = NO_WAY;
        int most = 0;
        for (Cell base : Box.bases(table, cell)) {
            for (Box box : Box.of(table, cell, base)) {
                int room = Math.min(lacking, box.room(witness));
                int cost = room == 0 ? NO_WAY : cost(box, shallowest, touched);
                if (cost < least || cost == least && cost != NO_WAY && room > most) {
                    best = box;
                    least = cost;
                    most = room;
                }
            }
        }
        return best;
    }

    private int cost(Box box, int shallowest, Set<Cell> touched) {
        long cost = 0;
        for (Cell cell : box.touched()) {
            if (!hidden.contains(cell) && !touched.contains(cell)) {
                if (cell.depth() < shallowest) {
                    return NO_WAY;
                }
                cost += COST[cell.depth()] + table.count(cell) + (isRemainder(cell) ? COST_OF_REMAINDER : 0);
            }
        }
        return (int) Math.min(cost, NO_WAY - 1);
    }

    /** Whether it is the sum of what remains in one dimension. */
    private boolean isRemainder(Cell cell) {
        for (int dimension = 0; dimension < Table.DIMENSIONS; dimension++) {
            if (cell.depth() == 1 && remainders[dimension] && cell.at(dimension) == table.size(dimension) - 1) {
                return true;
            }
        }
        return false;
    }
}
