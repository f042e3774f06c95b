package se.radslag.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import se.radslag.cli.OpinionFindings.FoundGroup;
import se.radslag.cli.OpinionFindings.Told;
import se.radslag.opinionmap.GroupTally;
import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.io.Conversation;
import se.radslag.opinionmap.polis.Conditions;
import se.radslag.opinionmap.polis.Majority;
import se.radslag.opinionmap.polis.PolisMap;
import se.radslag.opinionmap.polis.Representative;

/**
 * What a map counted as Polis counts it tells. Groups are numbered from 0, as in Polis' exports. Common ground are the
 * statements of highest group-aware consensus, dividing those of highest extremity, as in Polis' report.
 */
final class PolisFindings {

    private static final int MOST_TOLD = 10;

    private final Votes votes;
    private final Conditions conditions;
    private final PolisMap map;

    private PolisFindings(Votes votes, Conditions conditions) {
        this.votes = votes;
        this.conditions = conditions;
        this.map = PolisMap.of(votes, conditions);
    }

    static OpinionFindings of(Conversation conversation, int groups) {
        var conditions = new Conditions(conversation.hidden(), conversation.meta(), conversation.order(), groups);
        return new PolisFindings(conversation.votes(), conditions).findings();
    }

    private OpinionFindings findings() {
        int groups = map.groups().size();
        double silhouette = map.silhouettes().values().stream()
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        return new OpinionFindings(
                IntStream.range(0, groups).mapToObj(this::group).toList(),
                highest("group_aware_consensus", one -> map.statistics().groupAwareConsensus(one)),
                highest("extremity", one -> map.components().extremity(one)),
                Words.of("opinion.stability.polis", String.format(Locale.ROOT, "%.2f", silhouette)),
                line -> stability(line, silhouette),
                this::more);
    }

    private FoundGroup group(int group) {
        return new FoundGroup(
                Integer.toString(group),
                0,
                Arrays.stream(map.groups().get(group)).mapToObj(votes::personId).toList(),
                map.statistics().representatives(group).stream()
                        .map(one -> told(group, one))
                        .toList());
    }

    private Told told(int group, Representative one) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("successes", one.successes());
        figures.put("trials", one.trials());
        figures.put("probability", one.probability());
        figures.put("probability_test", one.probabilityTest());
        figures.put("ratio", one.ratio());
        figures.put("ratio_test", one.ratioTest());
        figures.put("best_agree", one.bestAgree());
        return new Told(
                one.statement(),
                one.vote(),
                map.statistics().tally(group, votes.statement(one.statement())),
                List.of(),
                figures);
    }

    private List<Told> highest(String figure, ToDoubleFunction<Integer> measure) {
        if (map.groups().isEmpty()) {
            return List.of();
        }
        List<Integer> shown = new ArrayList<>();
        for (int s = 0; s < votes.statements(); s++) {
            String id = votes.statementId(s);
            if (votes.votesOn(s) > 0
                    && !conditions.moderatedOut().contains(id)
                    && !conditions.meta().contains(id)) {
                shown.add(s);
            }
        }
        return shown.stream()
                .sorted(Comparator.comparingDouble(measure).reversed())
                .limit(MOST_TOLD)
                .map(one -> told(one, Map.of(figure, measure.applyAsDouble(one))))
                .toList();
    }

    private Told told(int statement, Map<String, Object> figures) {
        return new Told(
                votes.statementId(statement),
                null,
                new Tally(votes.agrees(statement), votes.disagrees(statement), votes.passes(statement)),
                IntStream.range(0, map.groups().size())
                        .mapToObj(group -> new GroupTally(
                                Integer.toString(group), map.statistics().tally(group, statement)))
                        .toList(),
                figures);
    }

    private void stability(JsonLine line, double silhouette) {
        line.put("measure", "silhouette")
                .put("index", silhouette)
                .put("tried", List.copyOf(map.silhouettes().entrySet()), (object, tried) -> object.put(
                                "groups", tried.getKey())
                        .put("index", tried.getValue()));
    }

    private void more(JsonLine line) {
        line.put("majority_agree", map.statistics().majorityAgrees(), PolisFindings::majority);
        line.put("majority_disagree", map.statistics().majorityDisagrees(), PolisFindings::majority);
        line.put(
                "priorities",
                IntStream.range(0, votes.statements())
                        .filter(s -> votes.votesOn(s) > 0)
                        .boxed()
                        .toList(),
                (object, s) -> object.put("statement", votes.statementId(s)).put("priority", map.priority(s)));
    }

    private static void majority(JsonLine object, Majority majority) {
        object.put("statement", majority.statement())
                .put("successes", majority.successes())
                .put("trials", majority.trials())
                .put("probability", majority.probability())
                .put("test", majority.test());
    }
}
