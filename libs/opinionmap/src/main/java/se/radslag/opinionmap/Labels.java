package se.radslag.opinionmap;

import java.util.List;
import java.util.Map;

/**
 * Which letter each group has. This is all that one map hands on to the next, and it changes nothing but letters: a group
 * keeps its letter while it says much the same, a new group gets a letter that was not in use before.
 *
 * @param profiles the groups that have had a letter
 * @param used how many letters have been given out
 */
public record Labels(List<Profile> profiles, int used) {
    public Labels {
        profiles = List.copyOf(profiles);
    }

    /** No group has a letter yet. */
    public static final Labels NONE = new Labels(List.of(), 0);

    /**
     * @param label the letter
     * @param leaning for each statement's id how much larger the share that agrees is in the group than among all, -1 to
     *     1, drawn towards 0 where the group has few votes
     */
    public record Profile(String label, Map<String, Double> leaning) {
        public Profile {
            leaning = Map.copyOf(leaning);
        }
    }
}
