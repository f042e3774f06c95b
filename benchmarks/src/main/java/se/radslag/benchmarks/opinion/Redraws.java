package se.radslag.benchmarks.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import se.radslag.opinionmap.Labels;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Options;
import se.radslag.opinionmap.Participant;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.VotesBuilder;
import se.radslag.opinionmap.group.RandIndex;
import se.radslag.opinionmap.model.Chance;
import se.radslag.opinionmap.polis.Conditions;
import se.radslag.opinionmap.polis.PolisMap;

/**
 * How alike the groups are when everything is made anew from votes in another order, from four fifths of the people, or
 * from nine tenths of the votes: the mean adjusted Rand index over people who are grouped both times, the number of
 * groups chosen anew each time. Where both times there are no clear groups that is the same answer (1); where only one
 * time, it is another (0).
 */
final class Redraws {

    private static final int TIMES = 5;

    private Redraws() {}

    /** Group of each person, -1 for none, of a table of votes; and whether there are groups at all. */
    private interface Grouping {
        int[] of(Votes votes, List<String> order);
    }

    private static int[] polis(Votes votes, List<String> order) {
        Conditions conditions = new Conditions(Conditions.NONE.moderatedOut(), Conditions.NONE.meta(), order, 0);
        int[] groups = new int[votes.people()];
        Arrays.fill(groups, -1);
        List<int[]> found = PolisMap.of(votes, conditions).groups();
        for (int group = 0; group < found.size(); group++) {
            for (int person : found.get(group)) {
                groups[person] = group;
            }
        }
        return groups;
    }

    private static Grouping own(boolean sureOnly) {
        return (votes, order) -> {
            OpinionMap map = OpinionMap.of(votes, Options.standard(), Labels.NONE);
            ToIntFunction<Participant> group = one -> {
                String label = sureOnly ? one.group() : one.nearest();
                boolean none = map.groups().isEmpty() && one.votes() >= OpinionMap.LEAST_VOTES;
                return none ? 0 : label == null ? -1 : label.charAt(0) - 'A';
            };
            return map.participants().stream().mapToInt(group).toArray();
        };
    }

    /** Prints the table. */
    static void print(List<Data> conversations) {
        System.out.println(
                "| conversation | Rådslag's groups | order | people | of the sure | votes | Polis' groups | order | people | votes |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        double[] sums = new double[7];
        int[] withGroups = new int[1];
        double[] peopleWithGroups = new double[2];
        for (Data data : conversations) {
            int[] whole = own(false).of(data.votes(), data.order());
            int[] sure = own(true).of(data.votes(), data.order());
            int[] polis = polis(data.votes(), data.order());
            double[] row = {
                order(data, whole, own(false)),
                people(data, whole, own(false)),
                people(data, sure, own(true)),
                votes(data, whole, own(false)),
                order(data, polis, Redraws::polis),
                people(data, polis, Redraws::polis),
                votes(data, polis, Redraws::polis)
            };
            if (groups(whole) > 1) {
                withGroups[0]++;
                peopleWithGroups[0] += row[1];
                peopleWithGroups[1] += row[5];
            }
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row[i] / conversations.size();
            }
            print(data.name(), groups(whole) == 1 ? "none" : "" + groups(whole), "" + groups(polis), row);
        }
        print("**mean**", "", "", sums);
        System.out.printf(
                Locale.ROOT,
                "%nOf the %d conversations with groups, four fifths of the people: %.3f; Polis' recipe %.3f.%n",
                withGroups[0],
                peopleWithGroups[0] / withGroups[0],
                peopleWithGroups[1] / withGroups[0]);
    }

    private static void print(String name, String own, String polis, double[] row) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f | %.3f | %.3f | %s | %.3f | %.3f | %.3f |%n",
                name,
                own,
                row[0],
                row[1],
                row[2],
                row[3],
                polis,
                row[4],
                row[5],
                row[6]);
    }

    private static int groups(int[] groups) {
        return Arrays.stream(groups).max().orElse(-1) + 1;
    }

    private static double order(Data data, int[] whole, Grouping grouping) {
        double sum = 0;
        for (int time = 0; time < TIMES; time++) {
            List<String> order = new ArrayList<>(data.order());
            Collections.shuffle(order, new Random(time));
            sum += RandIndex.of(whole, grouping.of(inOrder(data.votes(), order), order)) / TIMES;
        }
        return sum;
    }

    /** The same votes, given person by person in this order. */
    private static Votes inOrder(Votes votes, List<String> order) {
        VotesBuilder builder = Votes.builder();
        for (String id : order) {
            int person = votes.person(id);
            for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                builder.add(id, votes.statementId(votes.statementAt(cell)), Vote.of(votes.valueAt(cell)));
            }
        }
        for (int person = 0; person < votes.people(); person++) {
            builder.person(votes.personId(person));
        }
        for (int statement = 0; statement < votes.statements(); statement++) {
            builder.statement(votes.statementId(statement));
        }
        return builder.build();
    }

    private static double people(Data data, int[] whole, Grouping grouping) {
        double sum = 0;
        for (int time = 0; time < TIMES; time++) {
            long chance = 7000 + time;
            int[] kept = IntStream.range(0, data.votes().people())
                    .filter(person -> Chance.unit(
                                    Chance.mix(chance, Chance.of(data.votes().personId(person))))
                            < 0.8)
                    .toArray();
            int[] before = IntStream.of(kept).map(person -> whole[person]).toArray();
            sum += RandIndex.of(before, grouping.of(data.votes().ofPeople(kept), data.order())) / TIMES;
        }
        return sum;
    }

    private static double votes(Data data, int[] whole, Grouping grouping) {
        double sum = 0;
        for (int time = 0; time < TIMES; time++) {
            long chance = 8000 + time;
            Votes fewer = data.votes().part(person -> true, cell -> Chance.unit(Chance.mix(chance, cell)) < 0.9);
            sum += RandIndex.of(whole, grouping.of(fewer, data.order())) / TIMES;
        }
        return sum;
    }
}
