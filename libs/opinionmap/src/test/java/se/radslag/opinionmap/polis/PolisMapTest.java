package se.radslag.opinionmap.polis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.VotesBuilder;

class PolisMapTest {

    private record Cast(int person, int statement, Vote vote) {}

    /** People of planted groups, who say what their group says nine times of ten, on some of the statements. */
    private static List<Cast> planted(int groups, int people, int statements, long seed) {
        var random = new Random(seed);
        boolean[][] says = new boolean[groups][statements];
        for (boolean[] group : says) {
            for (int s = 0; s < statements; s++) {
                group[s] = random.nextBoolean();
            }
        }
        List<Cast> casts = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            for (int s = 0; s < statements; s++) {
                if (random.nextInt(3) > 0) {
                    boolean agrees = says[person % groups][s] == (random.nextInt(10) > 0);
                    casts.add(new Cast(person, s, agrees ? Vote.AGREE : Vote.DISAGREE));
                }
            }
        }
        return casts;
    }

    private static Votes of(List<Cast> casts) {
        VotesBuilder builder = Votes.builder();
        casts.forEach(cast -> builder.add(cast.person, cast.statement, cast.vote, 0));
        return builder.build();
    }

    private static List<String> groups(PolisMap map) {
        return map.groups().stream().map(Arrays::toString).toList();
    }

    @Test
    void plantedGroupsAreFound() {
        for (int groups = 2; groups <= 3; groups++) {
            PolisMap map = PolisMap.of(of(planted(groups, 120, 40, groups)), Conditions.NONE);
            int k = groups;
            assertThat(map.groups()).hasSize(k);
            for (int[] members : map.groups()) {
                assertThat(members).hasSize(120 / k);
                assertThat(IntStream.of(members).map(person -> person % k).distinct())
                        .hasSize(1);
            }
        }
    }

    @Test
    void theOrderInWhichVotesAreGivenDoesNotMatter() {
        List<Cast> casts = planted(3, 200, 30, 7);
        PolisMap expected = PolisMap.of(of(casts), Conditions.NONE);
        Collections.shuffle(casts, new Random(1));
        PolisMap map = PolisMap.of(of(casts), Conditions.NONE);

        assertThat(groups(map)).isEqualTo(groups(expected));
        assertThat(map.silhouettes()).isEqualTo(expected.silhouettes());
        assertThat(map.position(17)).isEqualTo(expected.position(17));
    }

    @Test
    void groupsBeginWithThoseWhoVotedFirst() {
        Votes votes = of(planted(2, 60, 30, 3));
        for (List<String> order : List.of(List.of("7", "8"), List.of("8", "7"))) {
            PolisMap map = PolisMap.of(votes, new Conditions(Set.of(), Set.of(), order, 0));
            assertThat(map.groups().getFirst()).contains(votes.person(order.getFirst()));
            assertThat(map.groups().getLast()).contains(votes.person(order.getLast()));
        }
    }

    @Test
    void aHiddenStatementMovesNobodyApart() {
        List<Cast> casts = planted(2, 60, 30, 3);
        Votes votes = of(casts);
        var hidden = new Conditions(Set.of("4"), Set.of(), List.of(), 0);
        PolisMap map = PolisMap.of(votes, hidden);
        assertThat(map.components().weight(0, 4)).isZero();
        assertThat(map.components().extremity(4)).isZero();
        // What was said of it does not matter, only how often.
        List<Cast> other = casts.stream()
                .map(cast -> cast.statement == 4 ? new Cast(cast.person, 4, Vote.PASS) : cast)
                .toList();
        assertThat(PolisMap.of(of(other), hidden).position(5)).isEqualTo(map.position(5));
    }

    @Test
    void componentsAreTheEigenvectorsOfTheWholeTable() {
        for (int seed = 0; seed < 20; seed++) {
            Votes votes = of(planted(4, 12 + seed, 3 + seed, seed));
            var table = new Table(votes, new Conditions(Set.of("1"), Set.of(), List.of(), 0));
            double[][] products = new double[votes.statements()][votes.statements()];
            for (int person = 0; person < votes.people(); person++) {
                double[] row = new double[votes.statements()];
                for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                    row[votes.statementAt(cell)] = table.residual(cell);
                }
                for (int i = 0; i < row.length; i++) {
                    for (int j = 0; j < row.length; j++) {
                        products[i][j] += row[i] * row[j];
                    }
                }
            }
            var whole = new SymmetricEigen(products);
            Components components = Components.of(table);
            double sum = Arrays.stream(whole.values()).sum();
            for (int component = 0; component < Components.COUNT; component++) {
                assertThat(components.explained(component)).isCloseTo(whole.values()[component] / sum, within(1e-10));
                double cosine = 0;
                for (int s = 0; s < votes.statements(); s++) {
                    cosine += whole.vectors()[component][s] * components.weight(component, s);
                }
                assertThat(Math.abs(cosine)).isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void eigenvectorsAreTurnedAndStretchedAsTheMatrixDoes() {
        var random = new Random(5);
        for (int size = 1; size < 12; size++) {
            double[][] matrix = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) {
                    matrix[i][j] = random.nextGaussian();
                    matrix[j][i] = matrix[i][j];
                }
            }
            var eigen = new SymmetricEigen(matrix);
            for (int n = 0; n < size; n++) {
                for (int i = 0; i < size; i++) {
                    double image = 0;
                    for (int j = 0; j < size; j++) {
                        image += matrix[i][j] * eigen.vectors()[n][j];
                    }
                    assertThat(image).isCloseTo(eigen.values()[n] * eigen.vectors()[n][i], within(1e-10));
                }
            }
        }
    }

    @Test
    void fewVotesAreScaledUp() {
        // Two say the opposite of everything; one has said only the first half of it.
        VotesBuilder builder = Votes.builder();
        for (int s = 0; s < 8; s++) {
            builder.add(1, s, Vote.AGREE, 0).add(2, s, Vote.DISAGREE, 0);
            if (s < 4) {
                builder.add(3, s, Vote.AGREE, 0).add(4, s, Vote.DISAGREE, 0);
            }
        }
        PolisMap map = PolisMap.of(builder.build(), Conditions.NONE);
        double whole = map.position(0)[0];
        double half = map.position(2)[0];
        double firstHalf = IntStream.range(0, 4)
                .mapToDouble(s -> map.components().weight(0, s))
                .sum();
        assertThat(half).isCloseTo(Math.sqrt(2) * firstHalf, within(1e-12));
        assertThat(whole).isGreaterThan(half);
    }

    @Test
    void smallAndEmptyConversationsHaveNoGroupsThatAreNotThere() {
        assertThat(PolisMap.of(Votes.builder().build(), Conditions.NONE).groups())
                .isEmpty();
        assertThat(PolisMap.of(Votes.builder().person("1").statement("1").build(), Conditions.NONE)
                        .groups())
                .isEmpty();
        PolisMap alone = PolisMap.of(Votes.builder().add("1", "1", Vote.AGREE).build(), Conditions.NONE);
        assertThat(alone.groups()).hasSize(1);
        assertThat(alone.position(0)).containsExactly(0, 0);
        PolisMap alike = PolisMap.of(
                Votes.builder()
                        .add("1", "1", Vote.AGREE)
                        .add("2", "1", Vote.AGREE)
                        .build(),
                Conditions.NONE);
        assertThat(alike.groups()).singleElement().isEqualTo(new int[] {0, 1});
        PolisMap two = PolisMap.of(
                Votes.builder()
                        .add("1", "1", Vote.AGREE)
                        .add("2", "1", Vote.DISAGREE)
                        .build(),
                Conditions.NONE);
        assertThat(two.groups()).hasSize(2);
    }

    @Test
    void asManyGroupsAsAreAskedFor() {
        Votes votes = of(planted(2, 100, 30, 9));
        for (int k = 2; k < 8; k++) {
            PolisMap map = PolisMap.of(votes, Conditions.NONE.withGroups(k));
            assertThat(map.silhouettes()).containsOnlyKeys(k);
            assertThat(map.groups()).hasSizeBetween(2, k);
        }
    }

    @Test
    void silhouetteByHand() {
        double[][] points = {{0, 0}, {0, 1}, {0, 5}};
        var near = new KMeans.Cluster(0, 0.5, new int[] {0, 1});
        var far = new KMeans.Cluster(0, 5, new int[] {2});
        // (5 - 1)/5, (4 - 1)/4, and a point alone counts 0.
        assertThat(Silhouette.of(points, List.of(near, far))).isCloseTo((0.8 + 0.75) / 3, within(1e-15));
        assertThat(Silhouette.of(points, List.of(near))).isZero();
    }

    @Test
    void pointsEquallyNearGoToTheLastCentre() {
        double[][] points = {{0, 0}, {2, 0}, {1, 0}};
        List<KMeans.Cluster> clusters = new KMeans(points, new double[] {1, 1, 1}).clusters(2, 0);
        assertThat(clusters.get(0).members()).containsExactly(0);
        assertThat(clusters.get(1).members()).containsExactly(1, 2);
        assertThat(clusters.get(1).x()).isEqualTo(1.5);
    }
}
