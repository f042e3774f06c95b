package se.radslag.methods.budget.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.methods.budget.count.SealedBallot;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Project;

/**
 * Ballots of voters that are made up for a list of projects. They tell how rules differ, not how people will vote.
 *
 * <p>Each project has an appeal, drawn from an exponential distribution with mean 1. Each voter has a home pot, drawn by
 * the pots' money, and a favourite category, drawn evenly. A voter likes a project by its appeal, three times as much in
 * the home pot and three times as much in the favourite category. How many projects the ballot lists is drawn evenly from
 * the fewest allowed (at least one) to the most allowed (at most five); which they are is drawn by how much they are
 * liked, without putting back. Points fall with the order in which they were drawn. The same seed gives the same ballots.
 */
final class MadeUp {

    private static final double CLOSER = 3;
    private static final int MOST = 5;

    private final BudgetRound round;
    private final List<Project> projects;
    private final SplittableRandom random;
    private final double[] appeal;

    private MadeUp(BudgetRound round, List<Project> projects, long seed) {
        this.round = round;
        this.projects = projects;
        this.random = new SplittableRandom(seed);
        this.appeal = projects.stream()
                .mapToDouble(project -> -Math.log(1 - random.nextDouble()))
                .toArray();
    }

    /** So many ballots for the listed projects of the round. */
    static List<SealedBallot> ballots(BudgetRound round, List<Project> projects, int voters, long seed) {
        var made = new MadeUp(round, projects, seed);
        return IntStream.rangeClosed(1, voters).mapToObj(made::ballot).toList();
    }

    private SealedBallot ballot(int voter) {
        Long home = homePot();
        Long favourite = round.categories().isEmpty()
                ? null
                : Long.valueOf(round.categories()
                        .get(random.nextInt(round.categories().size()))
                        .id());
        double[] liking = new double[projects.size()];
        for (int place = 0; place < liking.length; place++) {
            Project project = projects.get(place);
            liking[place] = appeal[place]
                    * (Objects.equals(project.potId(), home) ? CLOSER : 1)
                    * (favourite != null && Objects.equals(project.categoryId(), favourite) ? CLOSER : 1);
        }
        return chosen(voter, liking);
    }

    private @Nullable Long homePot() {
        double drawn = random.nextDouble() * round.amount();
        for (BudgetRound.Pot pot : round.pots()) {
            drawn -= pot.amount();
            if (drawn < 0) {
                return pot.id();
            }
        }
        return null;
    }

    private SealedBallot chosen(int voter, double[] liking) {
        int most = Math.min(projects.size(), Math.min(MOST, round.mostChoices() == null ? MOST : round.mostChoices()));
        int least = Math.min(most, Math.max(1, round.leastChoices()));
        int wanted = least + random.nextInt(most - least + 1);
        var numbers = new ArrayList<Integer>();
        long spent = 0;
        for (int draw = 0; draw < wanted; draw++) {
            int place = draw(liking);
            long cost = Objects.requireNonNull(projects.get(place).cost());
            liking[place] = 0;
            if (round.ballot() != BallotKind.KNAPSACK || spent + cost <= round.amount()) {
                numbers.add(projects.get(place).number());
                spent += cost;
            }
        }
        return new SealedBallot(
                Integer.toString(voter), numbers, round.ballot() == BallotKind.POINTS ? points(numbers) : null);
    }

    private int draw(double[] liking) {
        double drawn = random.nextDouble() * Arrays.stream(liking).sum();
        int last = 0;
        for (int place = 0; place < liking.length; place++) {
            if (liking[place] > 0) {
                last = place;
                drawn -= liking[place];
                if (drawn < 0) {
                    return place;
                }
            }
        }
        return last;
    }

    /** Points in falling order that together are all that there are. */
    private List<Integer> points(List<Integer> numbers) {
        int all = round.points() == null ? numbers.size() : round.points();
        Map<Integer, Integer> given = new HashMap<>();
        int left = all;
        for (int place = numbers.size() - 1; place > 0; place--) {
            int part = Math.min(
                    left, Math.max(1, all * (numbers.size() - place) / (numbers.size() * (numbers.size() + 1))));
            given.put(place, part);
            left -= part;
        }
        given.put(0, left);
        return IntStream.range(0, numbers.size()).mapToObj(given::get).toList();
    }
}
