package se.radslag.opinionmap.polis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.radslag.opinionmap.RealConversations;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.io.Conversation;
import tools.jackson.databind.JsonNode;

/** What Polis in production, its program run on all votes at once, and red-dwarf made of the same conversations. */
class ExpectedResultsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    /** Polis' program ends its iteration of the components after a hundred rounds, before they have settled. */
    private static final double UNSETTLED = 1e-4;

    /** Three people more than were published had voted when Polis in production counted. */
    private static final String MORE_VOTERS = "ssis.land-bank-farmland.2rumnecbeh.2021-08-01";

    /** Where two times a hundred rounds settle the components to 1e-9; elsewhere they leave 1e-6. */
    private static final Set<String> SETTLED =
            Set.of("15-per-hour-seattle", "brexit-consensus", "scoop-hivemind.biodiversity", "vtaiwan.uberx");

    /** Where red-dwarf, which has no base clusters and starts at random, finds the same groups; it tells only sizes. */
    private static final String SAME_GROUPS = "bg2050-volunteers";

    private static Stream<DynamicTest> forEach(String section, Consumer<String> test) {
        return RealConversations.names().stream()
                .filter(name -> RealConversations.expected(name).has(section))
                .map(name -> DynamicTest.dynamicTest(name, () -> test.accept(name)));
    }

    private static Conditions conditions(Conversation conversation) {
        return new Conditions(conversation.hidden(), conversation.meta(), conversation.order(), 0);
    }

    private static int[] people(Votes votes, JsonNode ids) {
        return ids.valueStream()
                .mapToInt(id -> votes.person(id.asString()))
                .sorted()
                .toArray();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @TestFactory
    Stream<DynamicTest> whatProductionPublishedOfItsGroups() {
        return forEach("production_math_blob", name -> {
            Conversation conversation = RealConversations.read(name);
            Votes votes = conversation.votes();
            JsonNode blob = RealConversations.expected(name).get("production_math_blob");
            Map<Integer, List<Integer>> groups = new TreeMap<>();
            conversation.groups().forEach((person, group) -> groups.computeIfAbsent(
                            Integer.parseInt(group), one -> new ArrayList<>())
                    .add(votes.person(person)));
            var statistics = GroupStatistics.of(
                    votes,
                    groups.values().stream()
                            .map(list ->
                                    list.stream().mapToInt(Integer::intValue).toArray())
                            .toList(),
                    new Conditions(Set.copyOf(texts(blob.get("mod_out"))), Set.of(), List.of(), 0));
            boolean figures = !name.equals(MORE_VOTERS);
            int place = 0;
            for (int group : groups.keySet()) {
                compare(statistics.representatives(place++), blob.get("repness").get("" + group), figures);
            }
            compareMajority(statistics.majorityAgrees(), blob.get("consensus").get("agree"), figures);
            compareMajority(
                    statistics.majorityDisagrees(), blob.get("consensus").get("disagree"), figures);
        });
    }

    private static void compare(List<Representative> found, JsonNode expected, boolean figures) {
        assertThat(found.stream().map(one -> one.statement() + " " + one.vote() + " " + one.bestAgree()))
                .containsExactlyElementsOf(expected.valueStream()
                        .map(one -> one.get("tid").asString() + " "
                                + one.get("repful-for").asString().toUpperCase(Locale.ROOT) + " "
                                + one.path("best-agree").asBoolean(false))
                        .toList());
        for (int i = 0; figures && i < found.size(); i++) {
            Representative one = found.get(i);
            JsonNode other = expected.get(i);
            assertThat(one.successes()).isEqualTo(other.get("n-success").asInt());
            assertThat(one.trials()).isEqualTo(other.get("n-trials").asInt());
            assertThat(one.probability()).isCloseTo(other.get("p-success").asDouble(), EXACT);
            assertThat(one.probabilityTest()).isCloseTo(other.get("p-test").asDouble(), EXACT);
            assertThat(one.ratio()).isCloseTo(other.get("repness").asDouble(), EXACT);
            single(one.ratioTest(), other.get("repness-test").asDouble());
            if (one.bestAgree()) {
                assertThat(one.agrees()).isEqualTo(other.get("n-agree").asInt());
            }
        }
    }

    /** Polis rounds this one number to single precision. */
    private static void single(double found, double expected) {
        assertThat((float) found).isCloseTo((float) expected, within(Math.ulp((float) expected)));
    }

    private static void compareMajority(List<Majority> found, JsonNode expected, boolean figures) {
        assertThat(found.stream().map(Majority::statement))
                .containsExactlyElementsOf(expected.valueStream()
                        .map(one -> one.get("tid").asString())
                        .toList());
        for (int i = 0; figures && i < found.size(); i++) {
            assertThat(found.get(i).successes())
                    .isEqualTo(expected.get(i).get("n-success").asInt());
            assertThat(found.get(i).trials())
                    .isEqualTo(expected.get(i).get("n-trials").asInt());
            assertThat(found.get(i).probability())
                    .isCloseTo(expected.get(i).get("p-success").asDouble(), EXACT);
            assertThat(found.get(i).test())
                    .isCloseTo(expected.get(i).get("p-test").asDouble(), EXACT);
        }
    }

    @TestFactory
    Stream<DynamicTest> theGroupsOfPolisProgramRunOnAllVotesAtOnce() {
        return forEach("clojure_cold_start", name -> {
            Conversation conversation = RealConversations.read(name);
            Votes votes = conversation.votes();
            JsonNode cold = RealConversations.expected(name).get("clojure_cold_start");
            PolisMap map = PolisMap.of(votes, conditions(conversation));

            assertThat(map.groups().stream().map(Arrays::toString))
                    .containsExactlyElementsOf(cold.get("groups")
                            .valueStream()
                            .map(group -> Arrays.toString(people(votes, group)))
                            .toList());
            assertThat(map.silhouettes().size())
                    .isEqualTo(cold.get("silhouette").size());
            map.silhouettes().forEach((k, silhouette) -> assertThat(silhouette)
                    .isCloseTo(cold.get("silhouette").get("" + k).asDouble(), within(UNSETTLED)));
            for (int component = 0; component < Components.COUNT; component++) {
                double cosine = 0;
                for (int i = 0; i < cold.get("tids").size(); i++) {
                    int statement = votes.statement(cold.get("tids").get(i).asString());
                    cosine += map.components().weight(component, statement)
                            * cold.get("pca_comps").get(component).get(i).asDouble();
                }
                assertThat(Math.abs(cosine)).isCloseTo(1, EXACT);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatPolisProgramTellsOfThoseGroups() {
        return forEach("clojure_cold_start", name -> {
            Conversation conversation = RealConversations.read(name);
            Votes votes = conversation.votes();
            JsonNode cold = RealConversations.expected(name).get("clojure_cold_start");
            var statistics = GroupStatistics.of(
                    votes,
                    cold.get("groups")
                            .valueStream()
                            .map(group -> people(votes, group))
                            .toList(),
                    conditions(conversation));

            for (int group = 0; group < cold.get("k").asInt(); group++) {
                List<Representative> found = statistics.representatives(group);
                JsonNode expected = cold.get("repness").get("" + group);
                assertThat(found).hasSize(expected.size());
                for (int i = 0; i < found.size(); i++) {
                    Representative one = found.get(i);
                    JsonNode other = expected.get(i);
                    assertThat(one.statement()).isEqualTo(other.get("tid").asString());
                    assertThat(one.vote() == Vote.AGREE)
                            .isEqualTo(other.get("for").asString().equals("agree"));
                    assertThat(one.bestAgree()).isEqualTo(other.get("best").asBoolean());
                    assertThat(one.trials()).isEqualTo(other.get("n").asInt());
                    assertThat(one.probability()).isCloseTo(other.get("p").asDouble(), EXACT);
                    assertThat(one.ratio()).isCloseTo(other.get("r").asDouble(), EXACT);
                    single(one.ratioTest(), other.get("rt").asDouble());
                }
            }
            assertThat(statistics.majorityAgrees().stream().map(Majority::statement))
                    .containsExactlyElementsOf(texts(cold.get("consensus").get("agree")));
            assertThat(statistics.majorityDisagrees().stream().map(Majority::statement))
                    .containsExactlyElementsOf(texts(cold.get("consensus").get("disagree")));
            cold.get("group_aware_consensus").properties().forEach(one -> assertThat(
                            statistics.groupAwareConsensus(votes.statement(one.getKey())))
                    .isCloseTo(one.getValue().asDouble(), EXACT));
        });
    }

    @TestFactory
    Stream<DynamicTest> prioritiesAreThoseOfPolisProgramsNextRun() {
        return forEach("clojure_cold_start", name -> {
            Conversation conversation = RealConversations.read(name);
            Votes votes = conversation.votes();
            JsonNode cold = RealConversations.expected(name).get("clojure_cold_start");
            PolisMap map = PolisMap.of(votes, conditions(conversation));
            cold.get("priorities_on_second_tick").properties().forEach(one -> {
                double expected = one.getValue().asDouble();
                assertThat(map.priority(votes.statement(one.getKey())))
                        .isCloseTo(expected, within(expected * (SETTLED.contains(name) ? 1e-9 : 1e-6)));
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> whatRedDwarfMakesOfTheSameVotes() {
        return forEach("red_dwarf", name -> {
            Conversation conversation = RealConversations.read(name);
            JsonNode redDwarf = RealConversations.expected(name).get("red_dwarf");
            PolisMap map = PolisMap.of(conversation.votes(), conditions(conversation));

            for (int component = 0; component < Components.COUNT; component++) {
                assertThat(map.components().explained(component))
                        .isCloseTo(
                                redDwarf.get("explained_variance_ratio")
                                        .get(component)
                                        .asDouble(),
                                EXACT);
            }
            compareMajority(
                    map.statistics().majorityAgrees(), redDwarf.get("consensus").get("agree"), true);
            compareMajority(
                    map.statistics().majorityDisagrees(),
                    redDwarf.get("consensus").get("disagree"),
                    true);
            if (name.equals(SAME_GROUPS)) {
                for (int group = 0; group < map.groups().size(); group++) {
                    JsonNode expected = redDwarf.get("repness").get("" + group);
                    compare(map.statistics().representatives(group), expected, true);
                    assertThat(map.statistics()
                                    .representatives(group)
                                    .getFirst()
                                    .ratioTest())
                            .isCloseTo(expected.get(0).get("repness-test").asDouble(), EXACT);
                }
            }
        });
    }
}
