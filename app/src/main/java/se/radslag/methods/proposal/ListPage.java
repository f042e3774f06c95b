package se.radslag.methods.proposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Answer;

/**
 * The proposals of an activity.
 *
 * @param count how many there are in all, as narrowed
 * @param narrowed whether anything but the order was chosen
 * @param work path of the facilitator's page, for those who may see it, or null
 */
public record ListPage(
        Activity activity,
        int count,
        boolean narrowed,
        String show,
        String order,
        String words,
        String place,
        List<Proposal> proposals,
        Map<Long, Answer> answers,
        Set<Long> supported,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String work) {

    public String path() {
        return "/aktiviteter/" + activity.id() + "/forslag";
    }

    public List<String> shows() {
        return List.of(ListQuery.Show.values()).stream().map(one -> one.name).toList();
    }

    public List<String> orders() {
        return List.of(ListQuery.Order.values()).stream().map(one -> one.name).toList();
    }
}
