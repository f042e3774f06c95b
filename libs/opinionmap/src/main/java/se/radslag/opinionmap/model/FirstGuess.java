package se.radslag.opinionmap.model;

import se.radslag.opinionmap.Votes;

/**
 * Where the fitting begins: intercepts from the shares that agree, directions from the first principal axes of what the
 * shares and the inclinations leave unexplained, found by repeated multiplication from a start that is the same every
 * time.
 */
final class FirstGuess {

    private static final int ROUNDS = 12;

    private final Votes votes;
    private final int dimensions;
    private final int threads;
    private final double[] means;
    private final double[] inclinations;

    private FirstGuess(Votes votes, int dimensions, int threads) {
        this.votes = votes;
        this.dimensions = dimensions;
        this.threads = threads;
        means = new double[votes.statements()];
        for (int statement = 0; statement < means.length; statement++) {
            int agrees = votes.agrees(statement);
            int disagrees = votes.disagrees(statement);
            means[statement] = (agrees - disagrees) / (agrees + disagrees + 2.0);
        }
        inclinations = new double[votes.people()];
        for (int person = 0; person < inclinations.length; person++) {
            double sum = 0;
            int count = 0;
            for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                if (votes.valueAt(cell) != 0) {
                    sum += votes.valueAt(cell) - means[votes.statementAt(cell)];
                    count++;
                }
            }
            inclinations[person] = sum / (count + 5.0);
        }
    }

    /** For each statement b, wx, wy. */
    static double[] of(Votes votes, int dimensions, int threads) {
        return new FirstGuess(votes, dimensions, threads).guess();
    }

    private double[] guess() {
        int count = votes.statements();
        double[] axes = new double[2 * count];
        for (int i = 0; i < axes.length; i++) {
            axes[i] = dimensions == 1 && i % 2 == 1 ? 0 : Chance.unit(Chance.mix(i)) - 0.5;
        }
        for (int round = 0; round < ROUNDS; round++) {
            axes = multiply(axes);
            orthonormal(axes);
        }
        double scale = 0.7 * Math.sqrt(count);
        double[] theta = new double[3 * count];
        for (int statement = 0; statement < count; statement++) {
            double share = (1 + means[statement]) / 2;
            theta[3 * statement] = StrictMath.log(share / (1 - share));
            theta[3 * statement + 1] = scale * axes[2 * statement];
            theta[3 * statement + 2] = scale * axes[2 * statement + 1];
        }
        return theta;
    }

    private double[] multiply(double[] axes) {
        int[] stretches = Sample.stretches(votes, Math.max(20_000, 20 * votes.statements()));
        double[][] parts = new double[stretches.length - 1][];
        Blocks.run(parts.length, threads, part -> {
            double[] sum = new double[axes.length];
            for (int person = stretches[part]; person < stretches[part + 1]; person++) {
                multiply(axes, person, sum);
            }
            parts[part] = sum;
        });
        double[] all = new double[axes.length];
        for (double[] part : parts) {
            for (int i = 0; i < all.length; i++) {
                all[i] += part[i];
            }
        }
        return all;
    }

    private void multiply(double[] axes, int person, double[] sum) {
        double x = 0;
        double y = 0;
        for (int cell = votes.from(person); cell < votes.to(person); cell++) {
            double rest = rest(person, cell);
            x += rest * axes[2 * votes.statementAt(cell)];
            y += rest * axes[2 * votes.statementAt(cell) + 1];
        }
        for (int cell = votes.from(person); cell < votes.to(person); cell++) {
            double rest = rest(person, cell);
            sum[2 * votes.statementAt(cell)] += rest * x;
            sum[2 * votes.statementAt(cell) + 1] += rest * y;
        }
    }

    private double rest(int person, int cell) {
        int value = votes.valueAt(cell);
        return value == 0 ? 0 : value - means[votes.statementAt(cell)] - inclinations[person];
    }

    private static void orthonormal(double[] axes) {
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < axes.length; i += 2) {
            xx += axes[i] * axes[i];
            xy += axes[i] * axes[i + 1];
        }
        double along = xx == 0 ? 0 : xy / xx;
        double yy = 0;
        for (int i = 0; i < axes.length; i += 2) {
            axes[i + 1] -= along * axes[i];
            yy += axes[i + 1] * axes[i + 1];
        }
        double scaleX = xx == 0 ? 0 : 1 / Math.sqrt(xx);
        double scaleY = yy == 0 ? 0 : 1 / Math.sqrt(yy);
        for (int i = 0; i < axes.length; i += 2) {
            axes[i] *= scaleX;
            axes[i + 1] *= scaleY;
        }
    }
}
