package se.radslag.dialogue.process;

import static se.radslag.dialogue.Dialogue.State.BETWEEN;
import static se.radslag.dialogue.Dialogue.State.FINISHED;
import static se.radslag.dialogue.Dialogue.State.OPEN;
import static se.radslag.dialogue.Dialogue.State.PAUSED;
import static se.radslag.dialogue.Dialogue.State.PLANNED;
import static se.radslag.dialogue.Dialogue.State.TOLD;
import static se.radslag.dialogue.Dialogue.State.WAITING;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import se.radslag.dialogue.Dialogue;

/** The states of published dialogues, as a resident sorts them. */
public enum Group {
    ALL("alla", EnumSet.complementOf(EnumSet.of(Dialogue.State.DRAFT))),
    NOW("oppna", Set.of(OPEN, PAUSED, BETWEEN)),
    COMING("kommande", Set.of(PLANNED)),
    OVER("avslutade", Set.of(WAITING, FINISHED)),
    INFORMATION("information", Set.of(TOLD));

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

    Set<Dialogue.State> states() {
        return states;
    }

    /** Message key of its name. */
    public String key() {
        return "process.group." + word;
    }

    /** The group of the word; all for anything that is not one. */
    static Group of(String word) {
        return Stream.of(values())
                .filter(group -> group.word.equals(word))
                .findFirst()
                .orElse(ALL);
    }
}
