package se.radslag.opinionmap.model;

import se.radslag.opinionmap.Votes;

/**
 * What a stretch of people tells of the statements, added up: for each statement the curvature of its numbers (six) and
 * their pull (three); and how much inclinations vary. Stretches are added in their order, so that the sum is the same
 * however many threads made them.
 */
final class Sums {

    static final int PER_STATEMENT = 9;

    final double[] statements;
    double inclinationSquares;
    double squaresX;
    double squaresY;
    int people;

    Sums(int statementCount) {
        statements = new double[PER_STATEMENT * statementCount];
    }

    /** Adds a person whose guess has just been improved. */
    void add(Guess person, Votes votes, int from, int to) {
        people++;
        inclinationSquares += person.m0 * person.m0 + person.v00;
        squaresX += person.m1 * person.m1 + person.v11;
        squaresY += person.m2 * person.m2 + person.v22;
        double xx = person.m1 * person.m1 + person.v11;
        double xy = person.m1 * person.m2 + person.v12;
        double yy = person.m2 * person.m2 + person.v22;
        double ax = person.m0 * person.m1 + person.v01;
        double ay = person.m0 * person.m2 + person.v02;
        for (int cell = from; cell < to; cell++) {
            double curvature = person.curvatures[cell - from];
            if (curvature == 0) {
                continue;
            }
            double half = 0.5 * votes.valueAt(cell);
            int at = PER_STATEMENT * votes.statementAt(cell);
            statements[at] += curvature;
            statements[at + 1] += curvature * person.m1;
            statements[at + 2] += curvature * person.m2;
            statements[at + 3] += curvature * xx;
            statements[at + 4] += curvature * xy;
            statements[at + 5] += curvature * yy;
            statements[at + 6] += half - curvature * person.m0;
            statements[at + 7] += half * person.m1 - curvature * ax;
            statements[at + 8] += half * person.m2 - curvature * ay;
        }
    }

    void add(Sums other) {
        people += other.people;
        inclinationSquares += other.inclinationSquares;
        squaresX += other.squaresX;
        squaresY += other.squaresY;
        for (int i = 0; i < statements.length; i++) {
            statements[i] += other.statements[i];
        }
    }
}
