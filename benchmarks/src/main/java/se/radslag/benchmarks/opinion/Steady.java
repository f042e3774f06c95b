package se.radslag.benchmarks.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.Drift;
import se.radslag.opinionmap.Labels;
import se.radslag.opinionmap.OpinionMap;
import se.radslag.opinionmap.Options;
import se.radslag.opinionmap.Participant;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.group.RandIndex;
import se.radslag.opinionmap.model.Chance;

/**
 * What the word that a facilitator is shown, moving, settling or steady, says of what comes. A fifth of the people are left
 * out, those who "come last" in an order drawn by lot. The word is what the map without them would have been given, from how
 * it changed with each tenth before. What came is the change when the fifth is there too: how alike the groups are (adjusted
 * Rand index), and how much of the common ground is the same. Conversations are also seen when only a part of all have come.
 */
final class Steady {

    private static final int ORDERS = 3;
    private static final double[] COME = {0.25, 0.5, 0.75, 1};
    private static final double WITHOUT = 0.8;
    private static final double BEFORE = 0.9;
    private static final int IN_A_ROW = 3;
    /** As {@code WatchDrift}: with fewer votes nothing is said. */
    private static final int LEAST_VOTES = 100;

    private static final double[][] LIMITS = {
        {0.8, 0.8, 0.1},
        {0.8, 0.8, 0.05},
        {0.9, 0.7, 0.1},
        {0.9, 0.8, 0.1},
        {0.9, 0.8, 0.05},
        {0.9, 0.9, 0.1},
        {0.9, 0.9, 0.05},
        {0.95, 0.95, 0.05},
        {0.95, 0.9, 0.03}
    };

    private Steady() {}

    /** @param tenths the changes before, the latest first */
    private record Seen(String name, double come, int people, List<Drift> tenths, Drift came, double index) {

        int inARow(double[] limits) {
            return (int)
                    tenths.stream().takeWhile(drift -> isSteady(drift, limits)).count();
        }
    }

    private static boolean isSteady(Drift drift, double[] limits) {
        return drift.groupsBefore() == drift.groupsNow()
                && drift.sameShare() >= limits[0]
                && drift.sharedShare() >= limits[1]
                && drift.largestSwing() <= limits[2];
    }

    /** Prints the tables. */
    static void print(List<Data> conversations) {
        List<Seen> all = new ArrayList<>();
        for (Data data : conversations) {
            for (int order = 0; order < ORDERS; order++) {
                for (double come : COME) {
                    Seen seen = see(data, order, come);
                    if (seen != null) {
                        all.add(seen);
                    }
                }
            }
        }
        System.out.println(
                "| conversation, all have come | groups | index | the same group | the same common ground |");
        System.out.println("|---|---:|---:|---:|---:|");
        for (Data data : conversations) {
            List<Seen> own = all.stream()
                    .filter(one -> one.name().equals(data.name()) && one.come() == 1)
                    .toList();
            if (!own.isEmpty()) {
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d | %.3f | %.3f | %.3f |%n",
                        data.name(),
                        own.getFirst().came().groupsNow(),
                        mean(own, Value.INDEX),
                        mean(own, Value.SAME),
                        mean(own, Value.SHARED));
            }
        }
        System.out.println();
        System.out.println("| limits: same group, common ground, swing | word | times | index | worst tenth | "
                + "the same common ground | worst tenth | other number of groups |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|---:|");
        for (double[] limits : LIMITS) {
            String said = String.format(
                    Locale.ROOT, "%.0f %%, %.0f %%, %.0f points", 100 * limits[0], 100 * limits[1], 100 * limits[2]);
            row(said, "moving", all, one -> one.inARow(limits) == 0);
            row(said, "settling", all, one -> one.inARow(limits) > 0 && one.inARow(limits) < IN_A_ROW);
            row(said, "steady", all, one -> one.inARow(limits) >= IN_A_ROW);
        }
    }

    private static void row(String limits, String word, List<Seen> all, Predicate<Seen> which) {
        List<Seen> those = all.stream().filter(which).toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.3f | %.3f | %.3f | %.3f | %d |%n",
                limits,
                word,
                those.size(),
                mean(those, Value.INDEX),
                worstTenth(those, Value.INDEX),
                mean(those, Value.SHARED),
                worstTenth(those, Value.SHARED),
                those.stream()
                        .filter(one -> one.came().groupsBefore() != one.came().groupsNow())
                        .count());
    }

    private enum Value {
        INDEX,
        SAME,
        SHARED;

        double of(Seen seen) {
            return switch (this) {
                case INDEX -> seen.index();
                case SAME -> seen.came().sameShare();
                case SHARED -> seen.came().sharedShare();
            };
        }
    }

    private static double mean(List<Seen> those, Value value) {
        return those.stream().mapToDouble(value::of).average().orElse(Double.NaN);
    }

    private static double worstTenth(List<Seen> those, Value value) {
        double[] sorted = those.stream().mapToDouble(value::of).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 10];
    }

    /** Null where so few have voted that no word is shown. */
    private static @Nullable Seen see(Data data, int order, double come) {
        Votes votes = data.votes();
        int[] inOrder = IntStream.range(0, votes.people())
                .boxed()
                .sorted(Comparator.comparingLong(person -> Chance.mix(9000 + order, Chance.of(votes.personId(person)))))
                .mapToInt(Integer::intValue)
                .toArray();
        double share = come * WITHOUT;
        List<OpinionMap> maps = new ArrayList<>();
        Labels letters = Labels.NONE;
        for (int tenth = IN_A_ROW; tenth >= -1; tenth--) {
            double part = tenth < 0 ? come : share * Math.pow(BEFORE, tenth);
            int[] people = IntStream.of(inOrder)
                    .limit(Math.round(part * inOrder.length))
                    .sorted()
                    .toArray();
            OpinionMap map = OpinionMap.of(votes.ofPeople(people), Options.standard(), letters);
            letters = map.labels();
            maps.add(map);
        }
        OpinionMap without = maps.get(IN_A_ROW);
        OpinionMap all = maps.getLast();
        if (maps.getFirst().votes().size() < LEAST_VOTES) {
            return null;
        }
        List<Drift> tenths = new ArrayList<>();
        for (int i = IN_A_ROW; i > 0; i--) {
            tenths.add(Drift.between(maps.get(i - 1), maps.get(i)));
        }
        return new Seen(
                data.name(), come, all.votes().people(), tenths, Drift.between(without, all), index(without, all));
    }

    private static double index(OpinionMap before, OpinionMap now) {
        int[] were = new int[before.votes().people()];
        int[] are = new int[were.length];
        for (int person = 0; person < were.length; person++) {
            String id = before.votes().personId(person);
            were[person] = group(before, person);
            are[person] = group(now, now.votes().person(id));
        }
        return RandIndex.of(were, are);
    }

    private static int group(OpinionMap map, int person) {
        Participant one = map.participants().get(person);
        if (map.groups().isEmpty()) {
            return one.votes() >= OpinionMap.LEAST_VOTES ? 0 : -1;
        }
        String label = one.nearest();
        return label == null ? -1 : label.charAt(0) - 'A';
    }
}
