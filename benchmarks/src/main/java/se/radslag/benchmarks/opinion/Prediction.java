package se.radslag.benchmarks.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.model.Chance;

/** How well votes are predicted that were not shown: a tenth of the cells of each conversation, passes left out. */
final class Prediction {

    private static final double HIDDEN = 0.1;

    private static final Map<String, Function<Votes, Predictor>> PREDICTORS = new LinkedHashMap<>();

    static {
        PREDICTORS.put("statement's mean", Predictor::mean);
        PREDICTORS.put("and the person's inclination", Predictor::inclination);
        PREDICTORS.put("Polis' groups", Predictor::polisGroups);
        PREDICTORS.put("Polis' components, scaled", shown -> Predictor.components(shown, true));
        PREDICTORS.put("Polis' components, not scaled", shown -> Predictor.components(shown, false));
        PREDICTORS.put("**Rådslag, one dimension**", shown -> Predictor.model(shown, 1));
        PREDICTORS.put("**Rådslag, two dimensions**", shown -> Predictor.model(shown, 2));
    }

    private Prediction() {}

    private record Score(double area, double loss) {}

    /** Prints the table. */
    static void print(List<Data> conversations) {
        System.out.println("| model | AUC | log-loss | AUC better than Polis' groups in |");
        System.out.println("|---|---:|---:|---:|");
        Map<String, List<Score>> scores = new LinkedHashMap<>();
        PREDICTORS.forEach((name, maker) -> scores.put(
                name,
                conversations.stream().map(data -> score(data.votes(), maker)).toList()));
        List<Score> polis = scores.getOrDefault("Polis' groups", List.of());
        scores.forEach((name, each) -> {
            int better = 0;
            for (int i = 0; i < each.size(); i++) {
                better += each.get(i).area > polis.get(i).area ? 1 : 0;
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.4f | %.4f | %d of %d |%n",
                    name,
                    each.stream().mapToDouble(Score::area).average().orElse(0),
                    each.stream().mapToDouble(Score::loss).average().orElse(0),
                    better,
                    each.size());
        });
    }

    private static Score score(Votes votes, Function<Votes, Predictor> maker) {
        Votes shown = votes.part(person -> true, cell -> !hidden(cell));
        Predictor predictor = maker.apply(shown);
        List<double[]> pairs = new ArrayList<>();
        double loss = 0;
        for (int person = 0; person < votes.people(); person++) {
            for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                if (hidden(cell) && votes.valueAt(cell) != 0) {
                    double p = predictor.agrees(person, votes.statementAt(cell));
                    boolean agreed = votes.valueAt(cell) > 0;
                    pairs.add(new double[] {p, agreed ? 1 : 0});
                    loss -= Math.log(Math.max(1e-9, agreed ? p : 1 - p));
                }
            }
        }
        return new Score(area(pairs), loss / pairs.size());
    }

    private static boolean hidden(int cell) {
        return Chance.unit(Chance.mix(2026, cell)) < HIDDEN;
    }

    /** The area under the curve: how probable it is that an agreement got a higher number than a disagreement. */
    private static double area(List<double[]> pairs) {
        pairs.sort(Comparator.comparingDouble(pair -> pair[0]));
        double ranks = 0;
        double agreements = 0;
        for (int i = 0; i < pairs.size(); ) {
            int end = i;
            while (end < pairs.size() && pairs.get(end)[0] == pairs.get(i)[0]) {
                end++;
            }
            double rank = (i + end + 1) / 2.0;
            for (; i < end; i++) {
                ranks += pairs.get(i)[1] * rank;
                agreements += pairs.get(i)[1];
            }
        }
        double others = pairs.size() - agreements;
        return (ranks - agreements * (agreements + 1) / 2) / (agreements * others);
    }
}
