package se.radslag.outcome.indicator.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Municipality;

/**
 * A municipality and those it is compared with.
 *
 * @param focus whose figures are looked at
 * @param among how the others were chosen
 * @param name what distinguishes the choice, such as the theme or the title of a group; empty where nothing does
 * @param members all of the set, the focus included whether it belongs to it or not
 * @param peers those that are like the focus, itself never among them
 * @param theme in what the peers are alike, or null when there are none
 */
public record Circle(
        Municipality focus,
        Among among,
        String name,
        List<Municipality> members,
        List<Municipality> peers,
        @Nullable String theme) {

    static Circle of(
            Municipality focus,
            Among among,
            String name,
            List<Municipality> others,
            List<Municipality> peers,
            @Nullable String theme) {
        List<Municipality> members = others.stream().anyMatch(one -> one.id().equals(focus.id()))
                ? others
                : Stream.concat(Stream.of(focus), others.stream()).toList();
        return new Circle(
                focus,
                among,
                name,
                members,
                peers.stream().filter(one -> !one.id().equals(focus.id())).toList(),
                theme);
    }

    /** Whether the peers are alike as municipalities and not in a single field of work. */
    public boolean isGeneral() {
        return Circles.GENERAL.equals(theme);
    }

    /** The name of the set where it is the same whoever of it one looks at, and one of a few; otherwise null. */
    @Nullable
    String shared() {
        return !focus.isCurrent()
                ? null
                : switch (among.kind()) {
                    case ALL -> focus.source() + " " + focus.type();
                    case COUNTY -> focus.source() + " " + focus.type() + " " + focus.county();
                    case ALIKE, GROUP, CHOSEN -> null;
                };
    }

    /** Ids of the members. */
    public List<String> ids() {
        return members.stream().map(Municipality::id).toList();
    }

    /** Ids of the peers. */
    public List<String> peerIds() {
        return peers.stream().map(Municipality::id).toList();
    }

    /** Titles of the peers, in the order of the alphabet. */
    public String peerNames() {
        return peers.stream().map(Municipality::title).collect(Collectors.joining(", "));
    }

    /** Message key of a sentence that says among whom; its arguments are {@link #name} and how many. */
    public String key() {
        return "comparison.among." + among.kind().word();
    }
}
