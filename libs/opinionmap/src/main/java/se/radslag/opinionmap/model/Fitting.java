package se.radslag.opinionmap.model;

import se.radslag.opinionmap.Votes;

/**
 * Finds the model that the votes speak for. Depends on nothing but the votes: no chance, no history, no number of
 * threads.
 *
 * <p>Each person's inclination and position are not single numbers here but beliefs (a normal distribution with a
 * covariance), and each pass does three things: it improves every person's belief given the statements, then the
 * statements given the beliefs, then how much inclinations, intercepts and each axis vary at all (empirical Bayes). The
 * last is what keeps the model from seeing structure in noise: an axis that does not help shrinks to nothing. The
 * logistic function is handled by Jaakkola and Jordan's bound, so every pass raises one and the same bound on the
 * probability of the votes, and nothing can diverge.
 *
 * <p>With many votes, the passes are made over a part of the people that is chosen by their names, and only the last few
 * over all.
 */
public final class Fitting {

    /** Passes end when the statements move less than this in the mean square, relative to where they stand. */
    private static final double CLOSE = 1e-5;

    private static final double CLOSE_ENOUGH = 1e-4;
    private static final int MOST_PASSES = 40;
    /** Up to so many votes every pass is made over all people. */
    private static final int SAMPLE_VOTES = 600_000;

    private static final int LAST_PASSES = 2;
    private static final int STATE = 9;

    private final int dimensions;
    private final int threads;
    private double inclinationVariance = 1;
    private double interceptMean;
    private double interceptVariance = 4;
    private double varianceX = 1;
    private double varianceY = 1;

    private Fitting(int dimensions, int threads) {
        this.dimensions = dimensions;
        this.threads = threads;
    }

    /** The model of these votes. */
    public static Model fit(Votes votes, int dimensions, int threads) {
        Fitting fitting = new Fitting(dimensions, threads);
        Votes sample = Sample.ofVotes(votes, SAMPLE_VOTES);
        Model model = fitting.passes(sample, CLOSE);
        return Axes.turn(sample == votes ? model : fitting.overAll(votes, model), votes);
    }

    /** The model of these votes, less exactly and in a third of the time: for seeing how much chance changes. */
    public static Model fitRoughly(Votes votes, int dimensions, int threads) {
        return Axes.turn(new Fitting(dimensions, threads).passes(votes, CLOSE_ENOUGH), votes);
    }

    private Model passes(Votes votes, double close) {
        double[] theta = FirstGuess.of(votes, dimensions, threads);
        double[] states = new double[STATE * votes.people()];
        Guess guess = new Guess();
        guess.forget(inclinationVariance);
        for (int person = 0; person < votes.people(); person++) {
            guess.save(states, STATE * person);
        }
        double[] covariances = new double[6 * votes.statements()];
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            int steps = pass == 0 ? 4 : 1;
            Sums sums = sum(votes, theta, (person, belief) -> {
                belief.load(states, STATE * person);
                for (int step = 0; step < steps; step++) {
                    belief.improve(theta, inclinationVariance, votes, votes.from(person), votes.to(person));
                }
                belief.save(states, STATE * person);
            });
            double moved = improve(votes.statements(), theta, covariances, sums, pass > 2);
            if (pass > 5 && moved < close) {
                break;
            }
        }
        return new Model(dimensions, 1, inclinationVariance, theta, covariances);
    }

    /** The last passes, over everyone, with a belief of each person made anew. */
    private Model overAll(Votes votes, Model model) {
        double[] theta = model.statements();
        double[] covariances = model.covariances();
        for (int pass = 0; pass < LAST_PASSES; pass++) {
            Sums sums = sum(votes, theta, (person, belief) -> {
                belief.forget(inclinationVariance);
                for (int step = 0; step < 3; step++) {
                    belief.improve(theta, inclinationVariance, votes, votes.from(person), votes.to(person));
                }
            });
            improve(votes.statements(), theta, covariances, sums, true);
        }
        return new Model(dimensions, 1, inclinationVariance, theta, covariances);
    }

    private interface Improvement {
        void of(int person, Guess belief);
    }

    private Sums sum(Votes votes, double[] theta, Improvement improvement) {
        int[] stretches = Sample.stretches(votes, Math.max(20_000, 20 * votes.statements()));
        Sums[] parts = new Sums[stretches.length - 1];
        Blocks.run(parts.length, threads, part -> {
            Sums sums = new Sums(votes.statements());
            Guess belief = new Guess();
            for (int person = stretches[part]; person < stretches[part + 1]; person++) {
                if (votes.votesOf(person) > 0) {
                    improvement.of(person, belief);
                    sums.add(belief, votes, votes.from(person), votes.to(person));
                }
            }
            parts[part] = sums;
        });
        Sums all = parts.length == 0 ? new Sums(votes.statements()) : parts[0];
        for (int part = 1; part < parts.length; part++) {
            all.add(parts[part]);
        }
        return all;
    }

    /** Moves the statements to where the sums say and returns how far they moved, relative to where they stand. */
    private double improve(int count, double[] theta, double[] covariances, Sums sums, boolean variances) {
        double moved = 0;
        double stood = 0;
        double squareB = 0;
        double sumB = 0;
        double squareX = 0;
        double squareY = 0;
        for (int statement = 0; statement < count; statement++) {
            int at = Sums.PER_STATEMENT * statement;
            double[] s = sums.statements;
            double a00 = s[at] + 1 / interceptVariance;
            double a01 = s[at + 1];
            double a02 = dimensions == 1 ? 0 : s[at + 2];
            double a11 = s[at + 3] + 1 / varianceX;
            double a12 = dimensions == 1 ? 0 : s[at + 4];
            double a22 = (dimensions == 1 ? 0 : s[at + 5]) + 1 / varianceY;
            double g0 = s[at + 6] + interceptMean / interceptVariance;
            double g1 = s[at + 7];
            double g2 = dimensions == 1 ? 0 : s[at + 8];
            double c00 = a11 * a22 - a12 * a12;
            double c01 = a02 * a12 - a01 * a22;
            double c02 = a01 * a12 - a02 * a11;
            double scale = 1 / (a00 * c00 + a01 * c01 + a02 * c02);
            double v11 = (a00 * a22 - a02 * a02) * scale;
            double v12 = (a01 * a02 - a00 * a12) * scale;
            double v22 = (a00 * a11 - a01 * a01) * scale;
            double b = scale * (c00 * g0 + c01 * g1 + c02 * g2);
            double x = scale * c01 * g0 + v11 * g1 + v12 * g2;
            double y = dimensions == 1 ? 0 : scale * c02 * g0 + v12 * g1 + v22 * g2;
            int t = 3 * statement;
            double votes = s[at];
            moved += votes * (square(theta[t] - b) + square(theta[t + 1] - x) + square(theta[t + 2] - y));
            stood += votes * (b * b + x * x + y * y);
            theta[t] = b;
            theta[t + 1] = x;
            theta[t + 2] = y;
            int c = 6 * statement;
            covariances[c] = c00 * scale;
            covariances[c + 1] = c01 * scale;
            covariances[c + 2] = dimensions == 1 ? 0 : c02 * scale;
            covariances[c + 3] = v11;
            covariances[c + 4] = dimensions == 1 ? 0 : v12;
            covariances[c + 5] = dimensions == 1 ? 0 : v22;
            squareB += square(b - interceptMean) + c00 * scale;
            sumB += b;
            squareX += x * x + v11;
            squareY += y * y + v22;
        }
        if (variances) {
            // two people's and two statements' worth of belief that each varies by one (intercepts by two)
            inclinationVariance = (sums.inclinationSquares + 2) / (sums.people + 2);
            interceptVariance = (squareB + 4) / (count + 2);
            interceptMean = sumB / (count + 2);
            varianceX = (squareX + 2) / (count + 2);
            varianceY = (squareY + 2) / (count + 2);
        }
        return stood == 0 ? 0 : moved / stood;
    }

    private static double square(double value) {
        return value * value;
    }
}
