package se.radslag.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.radslag.foundation.web.Frame;

/**
 * What the actions that follow from decisions are a part of elsewhere, such as a measure towards a goal. A room that ties
 * something to actions implements it as a bean; the room of decisions shows it beside the action, to everybody.
 */
public interface Continuations {

    /** By action; one that is a part of nothing is left out. */
    Map<Long, List<Sequels.Sequel>> of(Collection<Long> actionIds, Frame frame);
}
