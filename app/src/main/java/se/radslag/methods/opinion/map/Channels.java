package se.radslag.methods.opinion.map;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.methods.opinion.vote.VoteRepository;
import se.radslag.methods.opinion.vote.VoteRepository.Came;

/**
 * How voices came. Where fewer than five came by a channel that is not told, and neither is another when that could be found
 * out by taking the others from the sum.
 */
@Component
public class Channels {

    private static final int FEWEST = 5;

    private final VoteRepository votes;

    Channels(VoteRepository votes) {
        this.votes = votes;
    }

    /**
     * Voices by how they came.
     *
     * @param channel WEB, INTERVIEW, PAPER or IMPORT
     * @param voices how many, or null where that is not told
     * @param people how many people they are, or null
     */
    public record Line(
            String channel,
            @Nullable Integer voices,
            @Nullable Integer people) {}

    /** A line for each channel by which anybody came. */
    public List<Line> of(long activityId) {
        return shown(votes.listChannels(activityId));
    }

    static List<Line> shown(List<Came> came) {
        Set<String> hidden = new HashSet<>();
        came.stream().filter(one -> one.voices() < FEWEST).forEach(one -> hidden.add(one.channel()));
        while (!hidden.isEmpty() && hidden.size() < came.size() && sum(came, hidden) < FEWEST) {
            hide(came, hidden);
        }
        if (hidden.size() == 1 && came.size() > 1) {
            hide(came, hidden);
        }
        return came.stream()
                .map(one -> hidden.contains(one.channel())
                        ? new Line(one.channel(), null, null)
                        : new Line(one.channel(), one.voices(), one.people()))
                .toList();
    }

    private static int sum(List<Came> came, Set<String> hidden) {
        return came.stream()
                .filter(one -> hidden.contains(one.channel()))
                .mapToInt(Came::voices)
                .sum();
    }

    private static void hide(List<Came> came, Set<String> hidden) {
        came.stream()
                .filter(one -> !hidden.contains(one.channel()))
                .min(Comparator.comparingInt(Came::voices))
                .ifPresent(one -> hidden.add(one.channel()));
    }
}
