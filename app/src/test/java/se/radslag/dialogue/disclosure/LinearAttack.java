package se.radslag.dialogue.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reader who reasons as well as can be done by adding and subtracting: finds the greatest and the least count that a
 * place can have, given all figures that are shown and that there are no negative people, by linear programming (the
 * simplex method in two phases, with Bland's rule).
 */
final class LinearAttack {

    private static final double NOUGHT = 1e-7;

    private final Table table;
    private final List<double[]> rows = new ArrayList<>();
    private final int variables;

    /** @param shown the count of a place that is shown */
    LinearAttack(Table table, Function<Cell, Optional<Integer>> shown) {
        this.table = table;
        this.variables = table.size(0) * table.size(1) * table.size(2);
        for (Cell cell : table.cells()) {
            shown.apply(cell).ifPresent(count -> {
                double[] row = Arrays.copyOf(weights(cell), variables + 1);
                row[variables] = count;
                rows.add(row);
            });
        }
    }

    /** The greatest count that the place can have; infinite where nothing bounds it. */
    double most(Cell cell) {
        return best(weights(cell));
    }

    /** The least count that the place can have. */
    double least(Cell cell) {
        return -best(Arrays.stream(weights(cell)).map(weight -> -weight).toArray());
    }

    private double[] weights(Cell cell) {
        double[] weights = new double[variables];
        for (Cell part : Box.bases(table, cell)) {
            weights[table.place(part.first(), part.second(), part.third())] = 1;
        }
        return weights;
    }

    private double best(double[] weights) {
        int height = rows.size();
        int width = variables + height;
        double[][] tableau = new double[height][width + 1];
        int[] basis = new int[height];
        for (int i = 0; i < height; i++) {
            System.arraycopy(rows.get(i), 0, tableau[i], 0, variables);
            tableau[i][variables + i] = 1;
            tableau[i][width] = rows.get(i)[variables];
            basis[i] = variables + i;
        }
        double[] artificial = new double[width];
        Arrays.fill(artificial, variables, width, -1);
        double feasible = simplex(tableau, basis, artificial, width);
        if (feasible < -NOUGHT) {
            throw new AssertionError("No table has these figures");
        }
        for (int i = 0; i < height; i++) {
            if (basis[i] >= variables) {
                for (int j = 0; j < variables; j++) {
                    if (Math.abs(tableau[i][j]) > NOUGHT) {
                        pivot(tableau, basis, i, j);
                        break;
                    }
                }
            }
        }
        return simplex(tableau, basis, Arrays.copyOf(weights, width), variables);
    }

    /** Maximises over the first {@code allowed} columns. */
    private static double simplex(double[][] tableau, int[] basis, double[] weights, int allowed) {
        int last = tableau.length == 0 ? 0 : tableau[0].length - 1;
        while (true) {
            int enters = -1;
            for (int j = 0; j < allowed && enters < 0; j++) {
                double gain = weights[j];
                for (int i = 0; i < basis.length; i++) {
                    gain -= weights[basis[i]] * tableau[i][j];
                }
                if (gain > NOUGHT) {
                    enters = j;
                }
            }
            if (enters < 0) {
                double value = 0;
                for (int i = 0; i < basis.length; i++) {
                    value += weights[basis[i]] * tableau[i][last];
                }
                return value;
            }
            int leaves = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < basis.length; i++) {
                if (tableau[i][enters] > NOUGHT) {
                    double ratio = tableau[i][last] / tableau[i][enters];
                    if (ratio < least - NOUGHT || ratio < least + NOUGHT && basis[i] < basis[leaves]) {
                        least = ratio;
                        leaves = i;
                    }
                }
            }
            if (leaves < 0) {
                return Double.POSITIVE_INFINITY;
            }
            pivot(tableau, basis, leaves, enters);
        }
    }

    private static void pivot(double[][] tableau, int[] basis, int row, int column) {
        double by = tableau[row][column];
        for (int j = 0; j < tableau[row].length; j++) {
            tableau[row][j] /= by;
        }
        for (int i = 0; i < tableau.length; i++) {
            double factor = tableau[i][column];
            if (i != row && Math.abs(factor) > 0) {
                for (int j = 0; j < tableau[i].length; j++) {
                    tableau[i][j] -= factor * tableau[row][j];
                }
            }
        }
        basis[row] = column;
    }
}
