package se.radslag.opinionmap.polis;

import java.util.Arrays;

/**
 * The two principal components of the votes: the directions along which people differ most.
 *
 * <p>Their signs mean nothing; they are chosen so that the largest weight is positive. Where there is no second
 * direction its weights are 0.
 */
public final class Components {

    /** How many there are. */
    public static final int COUNT = 2;

    private final double[][] weights;
    private final double[] variances;
    private final double totalVariance;
    private final double[] means;
    private final int columns;

    Components(double[][] weights, double[] variances, double totalVariance, double[] means, int columns) {
        this.weights = weights;
        this.variances = variances;
        this.totalVariance = totalVariance;
        this.means = means;
        this.columns = columns;
    }

    /** Those of a table, iterated until they no longer change. */
    static Components of(Table table) {
        var iteration = new SubspaceIteration(table);
        iteration.run();
        double[] means = new double[table.votes().statements()];
        Arrays.setAll(means, table::mean);
        return new Components(
                iteration.vectors(COUNT), iteration.values(COUNT), table.totalSquares(), means, table.columns());
    }

    /** What a statement weighs in a component, 0 or 1; all weights of a component squared sum to 1. */
    public double weight(int component, int statement) {
        return weights[component][statement];
    }

    /** How large a part of all differences in the votes lies along a component, from 0 to 1. */
    public double explained(int component) {
        return totalVariance == 0 ? 0 : variances[component] / totalVariance;
    }

    /** The mean vote on a statement, agree being 1; 0 for a silenced one. */
    public double mean(int statement) {
        return means[statement];
    }

    /**
     * How far from the middle somebody would stand who had only agreed with this statement: Polis' measure of how much
     * a statement divides. √C·(1 - mean)·|weights|, C being the number of statements that have votes.
     */
    public double extremity(int statement) {
        return Math.sqrt(columns)
                * Math.abs(1 - means[statement])
                * Math.hypot(weights[0][statement], weights[1][statement]);
    }

    /** Where a person stands along a component, scaled by √(C / seen) so that few votes draw less to the middle. */
    double[] position(Table table, int person) {
        double[] at = new double[COUNT];
        for (int cell = table.votes().from(person); cell < table.votes().to(person); cell++) {
            double residual = table.residual(cell);
            int statement = table.votes().statementAt(cell);
            at[0] += residual * weights[0][statement];
            at[1] += residual * weights[1][statement];
        }
        double scale = Math.sqrt((double) columns / Math.max(table.seen(person), 1));
        at[0] *= scale;
        at[1] *= scale;
        return at;
    }
}
