package se.radslag.opinionmap.polis;

import java.util.Arrays;
import se.radslag.opinionmap.Votes;

/**
 * The largest eigenvalues of the votes' cross products, with their directions, by iterating a few directions at once and
 * turning them to the best within what they span (subspace iteration with Rayleigh–Ritz; Golub and Van Loan, <em>Matrix
 * Computations</em>, 8.2). Between two turns, directions below the least of those kept are damped by Chebyshev's polynomial
 * of degree {@value #DEGREE} (Y. Zhou and Y. Saad, 2007), which settles votes without structure, whose values lie
 * close together, in a fraction of the passes. Starts from fixed vectors and ends when the two largest have settled to
 * {@value #SETTLED} of their values, so that the start leaves no trace. Each round passes {@value #DEGREE} times over
 * the votes.
 */
final class SubspaceIteration {

    private static final int DIRECTIONS = 8;
    private static final int DEGREE = 8;
    private static final int MOST_ROUNDS = 200;
    private static final double SETTLED = 1e-13;
    private static final double NEGLIGIBLE = 1e-12;

    private final Table table;
    private final int statements;
    private final int size;
    private double[][] vectors;
    private double[] values;

    SubspaceIteration(Table table) {
        this.table = table;
        this.statements = table.votes().statements();
        this.size = Math.min(DIRECTIONS, statements);
        this.values = new double[size];
        this.vectors = new double[size][statements];
    }

    void run() {
        start();
        for (int round = 0; round < MOST_ROUNDS && !improve(); round++) {
            orthonormalise(vectors);
        }
    }

    private void start() {
        long state = 1;
        for (double[] vector : vectors) {
            for (int s = 0; s < statements; s++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                vector[s] = table.isSilenced(s) ? 0 : (double) (state >> 11) / (1L << 52);
            }
        }
        orthonormalise(vectors);
    }

    /** One round. Leaves the images of the best directions, not yet orthonormal, unless they have settled. */
    private boolean improve() {
        double[][] images = images(vectors);
        double[][] projected = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                projected[i][j] = dot(vectors[i], images[j]);
                projected[j][i] = projected[i][j];
            }
        }
        var turned = new SymmetricEigen(projected);
        values = turned.values();
        double[][] best = combine(vectors, turned.vectors());
        double[][] bestImages = combine(images, turned.vectors());
        boolean settled = true;
        for (int i = 0; i < Math.min(size, Components.COUNT); i++) {
            settled &= values[i] <= NEGLIGIBLE * values[0] || residual(best[i], bestImages[i], values[i]) <= SETTLED;
        }
        vectors = settled ? best : damped(best, bestImages, values[size - 1]);
        return settled;
    }

    /** Chebyshev's polynomial of the matrix, which stays within ±1 for values from 0 to the bound, times each direction. */
    private double[][] damped(double[][] best, double[][] bestImages, double bound) {
        if (bound <= NEGLIGIBLE * values[0]) {
            return bestImages;
        }
        double middle = bound / 2;
        double[][] before = best;
        double[][] now = new double[size][statements];
        for (int i = 0; i < size; i++) {
            for (int s = 0; s < statements; s++) {
                now[i][s] = bestImages[i][s] / middle - best[i][s];
            }
        }
        for (int degree = 2; degree <= DEGREE; degree++) {
            double[][] next = images(now);
            for (int i = 0; i < size; i++) {
                for (int s = 0; s < statements; s++) {
                    next[i][s] = 2 * (next[i][s] / middle - now[i][s]) - before[i][s];
                }
            }
            before = now;
            now = next;
        }
        return now;
    }

    private static double residual(double[] vector, double[] image, double value) {
        double sum = 0;
        for (int s = 0; s < vector.length; s++) {
            double off = image[s] - value * vector[s];
            sum += off * off;
        }
        return Math.sqrt(sum) / value;
    }

    /** The cross products' matrix times each direction. */
    private double[][] images(double[][] of) {
        Votes votes = table.votes();
        double[] across = new double[statements * size];
        double[] sums = new double[statements * size];
        for (int s = 0; s < statements; s++) {
            for (int i = 0; i < size; i++) {
                across[s * size + i] = of[i][s];
            }
        }
        double[] along = new double[size];
        for (int person = 0; person < votes.people(); person++) {
            Arrays.fill(along, 0);
            for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                double residual = table.residual(cell);
                int at = votes.statementAt(cell) * size;
                for (int i = 0; i < size; i++) {
                    along[i] += residual * across[at + i];
                }
            }
            for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                double residual = table.residual(cell);
                int at = votes.statementAt(cell) * size;
                for (int i = 0; i < size; i++) {
                    sums[at + i] += residual * along[i];
                }
            }
        }
        double[][] images = new double[size][statements];
        for (int s = 0; s < statements; s++) {
            for (int i = 0; i < size; i++) {
                images[i][s] = sums[s * size + i];
            }
        }
        return images;
    }

    private double[][] combine(double[][] parts, double[][] how) {
        double[][] combined = new double[size][statements];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                for (int s = 0; s < statements; s++) {
                    combined[i][s] += how[i][j] * parts[j][s];
                }
            }
        }
        return combined;
    }

    /** Gram–Schmidt, twice for precision. What depends on those before becomes 0. */
    private static void orthonormalise(double[][] vectors) {
        for (int i = 0; i < vectors.length; i++) {
            double before = Math.sqrt(dot(vectors[i], vectors[i]));
            for (int twice = 0; twice < 2; twice++) {
                for (int j = 0; j < i; j++) {
                    double along = dot(vectors[i], vectors[j]);
                    for (int s = 0; s < vectors[i].length; s++) {
                        vectors[i][s] -= along * vectors[j][s];
                    }
                }
            }
            double length = Math.sqrt(dot(vectors[i], vectors[i]));
            double scale = length <= NEGLIGIBLE * before ? 0 : 1 / length;
            for (int s = 0; s < vectors[i].length; s++) {
                vectors[i][s] *= scale;
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The directions of the largest values, each with its largest weight positive; 0 where there is none. */
    double[][] vectors(int count) {
        double[][] largest = new double[count][statements];
        for (int i = 0; i < Math.min(count, size); i++) {
            if (values[i] > NEGLIGIBLE * values[0]) {
                double sign = sign(vectors[i]);
                for (int s = 0; s < statements; s++) {
                    largest[i][s] = sign * vectors[i][s] + 0.0;
                }
            }
        }
        return largest;
    }

    private static double sign(double[] vector) {
        double largest = 0;
        for (double weight : vector) {
            if (Math.abs(weight) > Math.abs(largest)) {
                largest = weight;
            }
        }
        return Math.signum(largest);
    }

    /** The largest values. */
    double[] values(int count) {
        return Arrays.copyOf(values, count);
    }
}
