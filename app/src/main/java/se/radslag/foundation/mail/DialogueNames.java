package se.radslag.foundation.mail;

import java.util.Collection;
import java.util.Map;

/** Tells what the dialogues that letters are about are called; the floor above knows. */
public interface DialogueNames {

    /** Titles by id; a dialogue that does not exist is left out. */
    Map<Long, String> of(Collection<Long> dialogueIds);
}
