package se.radslag.dialogue.process;

import static se.radslag.dialogue.Dialogue.State.BETWEEN;
import static se.radslag.dialogue.Dialogue.State.FINISHED;
import static se.radslag.dialogue.Dialogue.State.OPEN;
import static se.radslag.dialogue.Dialogue.State.PAUSED;
import static se.radslag.dialogue.Dialogue.State.PLANNED;
import static se.radslag.dialogue.Dialogue.State.TOLD;
import static se.radslag.dialogue.Dialogue.State.WAITING;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.radslag.dialogue.Dialogue;

/** The states of dialogues, sorted as one looks for them. */
public enum Group {
    ALL("alla", EnumSet.complementOf(EnumSet.of(Dialogue.State.DRAFT))),
    NOW("oppna", Set.of(OPEN)),
    COMING("kommande", Set.of(PLANNED, PAUSED, BETWEEN)),
    OVER("avslutade", Set.of(WAITING, FINISHED)),
    INFORMATION("information", Set.of(TOLD)),
    DRAFTS("utkast", Set.of(Dialogue.State.DRAFT));

    /** The groups that everyone may see. */
    public static final List<Group> PUBLISHED = List.of(ALL, NOW, COMING, OVER, INFORMATION);

    private final String word;
    private final Set<Dialogue.State> states;

    Group(String word, Set<Dialogue.State> states) {
        this.word = word;
        this.states = states;
    }

    /** Its word in addresses. */
    public String word() {
        return word;
    }

    public Set<Dialogue.State> states() {
        return states;
    }

    /** Message key of its name. */
    public String key() {
        return "process.group." + word;
    }

    /** The group of the word among the groups; the first for anything that is not one. */
    public static Group of(String word, List<Group> groups) {
        return groups.stream()
                .filter(group -> group.word.equals(word))
                .findFirst()
                .orElse(groups.getFirst());
    }
}
