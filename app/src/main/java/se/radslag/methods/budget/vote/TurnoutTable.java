package se.radslag.methods.budget.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many have voted, so that no figure tells of fewer than {@link #FEWEST}: channels with fewer are put together with
 * each other or with the least used of the rest, and days with fewer with those that follow.
 *
 * @param voters all of them
 */
public record TurnoutTable(int voters, List<Way> channels, List<Days> days) {

    public static final int FEWEST = 5;

    /** Channels put together; mostly one. */
    public record Way(List<VoteChannel> channels, int voters) {}

    /** Days in a row, both included. */
    public record Days(LocalDate first, LocalDate last, int voters) {}

    static TurnoutTable of(List<VoteRepository.Turnout> rows) {
        int all = rows.stream().mapToInt(VoteRepository.Turnout::voters).sum();
        if (all < FEWEST) {
            return new TurnoutTable(all, List.of(), List.of());
        }
        var byChannel = new EnumMap<VoteChannel, Integer>(VoteChannel.class);
        var byDay = new TreeMap<LocalDate, Integer>();
        for (VoteRepository.Turnout row : rows) {
            byChannel.merge(row.channel(), row.voters(), Integer::sum);
            byDay.merge(row.day(), row.voters(), Integer::sum);
        }
        return new TurnoutTable(all, ways(byChannel), days(byDay));
    }

    private static List<Way> ways(Map<VoteChannel, Integer> counted) {
        List<Way> rising = new ArrayList<>(counted.entrySet().stream()
                .map(one -> new Way(List.of(one.getKey()), one.getValue()))
                .sorted(Comparator.comparingInt(Way::voters))
                .toList());
        while (rising.size() > 1 && rising.getFirst().voters() < FEWEST) {
            Way least = rising.removeFirst();
            Way next = rising.removeFirst();
            var both = new ArrayList<>(least.channels());
            both.addAll(next.channels());
            rising.add(new Way(both.stream().sorted().toList(), least.voters() + next.voters()));
            rising.sort(Comparator.comparingInt(Way::voters));
        }
        return rising.reversed();
    }

    private static List<Days> days(Map<LocalDate, Integer> counted) {
        var days = new ArrayList<Days>();
        counted.forEach((day, voters) -> {
            if (!days.isEmpty() && days.getLast().voters() < FEWEST) {
                Days few = days.removeLast();
                days.add(new Days(few.first(), day, few.voters() + voters));
            } else {
                days.add(new Days(day, day, voters));
            }
        });
        if (days.size() > 1 && days.getLast().voters() < FEWEST) {
            Days few = days.removeLast();
            Days before = days.removeLast();
            days.add(new Days(before.first(), few.last(), before.voters() + few.voters()));
        }
        return days;
    }
}
