package se.radslag.opinionmap;

import java.util.List;

/**
 * People who vote alike.
 *
 * @param label A, B, C and so on; stays with the group from one map to the next (see {@link Labels})
 * @param size how many people are surely enough in it
 * @param near how many more stand nearest to it, without being sure enough
 * @param x the middle of the group on the first axis
 * @param y the middle of the group on the second axis
 * @param traits what characterises it, the most telling first
 * @param gaps what it has not been asked, what is best known of others first
 */
public record Group(String label, int size, int near, double x, double y, List<Trait> traits, List<Gap> gaps) {
    public Group {
        traits = List.copyOf(traits);
        gaps = List.copyOf(gaps);
    }
}
