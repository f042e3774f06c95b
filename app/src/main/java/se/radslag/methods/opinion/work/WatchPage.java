package se.radslag.methods.opinion.work;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.map.Bridging;
import se.radslag.methods.opinion.map.Steadiness;
import se.radslag.opinionmap.Group;

/**
 * How a conversation is going: whether more answers change anything, and what has not been asked enough.
 *
 * @param seen how much the map changed each time that a tenth more had come, the latest first
 * @param groups those of the latest map
 * @param bridging what has support on all sides of it, counted without groups
 * @param statements those that are spoken of, by id as the map has it
 * @param card address of the card for other sites
 * @param element what to paste into one
 */
public record WatchPage(
        Activity activity,
        Conversation conversation,
        Advice advice,
        List<Steadiness> seen,
        List<Group> groups,
        List<Bridging> bridging,
        Map<String, Statement> statements,
        String card,
        String element) {

    private static final int WIDTH = 600;
    private static final int LEFT = 44;
    private static final int TOP = 12;
    private static final int HEIGHT = 150;

    /** The earliest first. */
    public List<Steadiness> inOrder() {
        return seen.reversed();
    }

    /** Where the n-th of {@link #inOrder()} stands from left to right in the figure, which is 640 wide and 190 high. */
    public int x(int n) {
        return seen.size() < 2 ? LEFT + WIDTH / 2 : LEFT + (WIDTH - LEFT) * n / (seen.size() - 1);
    }

    /** How far down a share stands. */
    public int y(long percent) {
        return (int) (TOP + HEIGHT - HEIGHT * percent / 100);
    }

    /** The line of those who stand where they stood, as SVG draws it. */
    public String sameLine() {
        List<Steadiness> all = inOrder();
        return IntStream.range(0, all.size())
                .mapToObj(n -> x(n) + "," + y(all.get(n).samePercent()))
                .collect(Collectors.joining(" "));
    }

    /** The line of the common ground that is the same. */
    public String sharedLine() {
        List<Steadiness> all = inOrder();
        return IntStream.range(0, all.size())
                .mapToObj(n -> x(n) + "," + y(all.get(n).sharedPercent()))
                .collect(Collectors.joining(" "));
    }

    /** The words of the statement with the id. */
    public String text(Object id) {
        Statement statement = statements.get(String.valueOf(id));
        return statement == null ? "" : statement.text();
    }

    /** Whether some group has not been asked enough of something. */
    public boolean hasGaps() {
        return groups.stream().anyMatch(group -> !group.gaps().isEmpty());
    }
}
