package se.radslag.outcome.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Undertakings;

/** Tells other rooms of actions. */
@Component
class ListedUndertakings implements Undertakings {

    private final ActionRepository actions;

    ListedUndertakings(ActionRepository actions) {
        this.actions = actions;
    }

    @Override
    public List<Undertaking> latest(int most) {
        return actions.listPublished(null, most).stream()
                .map(ListedUndertakings::undertaking)
                .toList();
    }

    @Override
    public Map<Long, Undertaking> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : actions.listPublished(ids, ids.size()).stream()
                        .map(ListedUndertakings::undertaking)
                        .collect(Collectors.toMap(Undertaking::id, Function.identity()));
    }

    private static Undertaking undertaking(ActionRepository.Published found) {
        return new Undertaking(
                found.id(),
                found.dialogueId(),
                found.title(),
                found.owner(),
                "/beslut/" + found.decisionId(),
                found.state().key(),
                found.state().tag(),
                found.dueOn());
    }
}
