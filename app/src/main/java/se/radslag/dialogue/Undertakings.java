package se.radslag.dialogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The actions that follow from decisions about published dialogues, for rooms that tie something to them. The room that
 * knows actions implements it as a bean.
 */
public interface Undertakings {

    /**
     * An action.
     *
     * @param dialogueId the dialogue that was decided about
     * @param owner who sees to it
     * @param path of the page where it stands, below the organisation
     * @param stateKey message key of its state
     * @param tag class of its tag in the look
     */
    record Undertaking(
            long id,
            long dialogueId,
            String title,
            String owner,
            String path,
            String stateKey,
            String tag,
            LocalDate dueOn) {}

    /** The latest of them. */
    List<Undertaking> latest(int most);

    /** Those of the ids that there are. */
    Map<Long, Undertaking> find(Collection<Long> ids);
}
