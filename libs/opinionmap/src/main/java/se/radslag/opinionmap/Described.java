package se.radslag.opinionmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.radslag.opinionmap.common.Comparison;
import se.radslag.opinionmap.model.Logistic;
import se.radslag.opinionmap.model.Model;

/** What the model says of each statement, without groups. */
final class Described {

    private final Votes votes;
    private final Model model;

    Described(Votes votes, Model model) {
        this.votes = votes;
        this.model = model;
    }

    List<Statement> all() {
        List<Statement> statements = new ArrayList<>(votes.statements());
        for (int statement = 0; statement < votes.statements(); statement++) {
            statements.add(statement(statement));
        }
        return List.copyOf(statements);
    }

    private Statement statement(int number) {
        double middle = model.intercept(number);
        double length = model.length(number);
        double error = Interval.DEVIATE * Math.sqrt(Math.max(0, variance(number, -1)));
        double low = middle - length;
        return new Statement(
                votes.statementId(number),
                new Tally(votes.agrees(number), votes.disagrees(number), votes.passes(number)),
                Logistic.of(middle),
                Logistic.of(low),
                new Interval(Logistic.of(low - error), Logistic.of(low + error)),
                Logistic.of(middle + length) - Logistic.of(low),
                model.weightX(number),
                model.weightY(number));
    }

    /** The variance of a statement's logit one standard deviation along its own direction, or against it (-1). */
    private double variance(int number, double along) {
        double length = model.length(number);
        if (length == 0) {
            return model.variance(number, 0, 0);
        }
        return model.variance(number, along * model.weightX(number) / length, along * model.weightY(number) / length);
    }

    /** The statements on which opposite sides part, the surest first. */
    List<Dividing> dividing() {
        List<Dividing> found = new ArrayList<>();
        for (Statement statement : all()) {
            int number = votes.statement(statement.id());
            double middle = model.intercept(number);
            double length = model.length(number);
            double direction = length == 0
                    ? 0
                    : Math.sqrt(Math.max(
                                    0,
                                    model.variance(
                                                    number,
                                                    model.weightX(number) / length,
                                                    model.weightY(number) / length)
                                            + variance(number, -1)
                                            - 2 * model.variance(number, 0, 0)))
                            / Math.sqrt(2);
            double shorter = Math.max(0, length - Interval.DEVIATE * direction);
            double longer = length + Interval.DEVIATE * direction;
            Interval interval = new Interval(
                    Logistic.of(middle + shorter) - Logistic.of(middle - shorter),
                    Logistic.of(middle + longer) - Logistic.of(middle - longer));
            if (interval.low() > Comparison.LEAST_DIVISION) {
                found.add(new Dividing(
                        statement.id(), null, null, List.of(), statement.all(), statement.divisiveness(), interval));
            }
        }
        found.sort(Comparator.comparingDouble(
                (Dividing dividing) -> -dividing.interval().low()));
        return List.copyOf(found);
    }
}
