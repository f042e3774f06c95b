package se.radslag.foundation.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.NotFound;

/** Tells rooms what of theirs is hidden, and finds the content of every room that takes part. */
@Component
public class Moderation {

    private final ModerationRepository repository;
    private final ObjectProvider<Moderated> rooms;

    Moderation(ModerationRepository repository, ObjectProvider<Moderated> rooms) {
        this.repository = repository;
        this.rooms = rooms;
    }

    /** Why the content is hidden, if it is. */
    public Optional<Hiding> find(String kind, long id) {
        return repository.listCurrent(kind, List.of(id)).stream().findFirst();
    }

    /** Why the contents are hidden, for those that are. */
    public Map<Long, Hiding> find(String kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : repository.listCurrent(kind, ids).stream()
                        .collect(Collectors.toMap(Hiding::subjectId, Function.identity()));
    }

    /** Every time the content was hidden, the first one first. */
    public List<Hiding> history(String kind, long id) {
        return repository.listOf(kind, id);
    }

    /** Settles the flags that wait on a content which its author took back, in the current transaction. */
    public void takenBack(String kind, long id, long authorId) {
        repository.settle(kind, id, authorId);
    }

    /** The room that holds the kind, or {@link NotFound}. */
    Moderated room(String kind) {
        return rooms.stream()
                .filter(room -> room.kind().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The content, or {@link NotFound}. */
    Subject subject(String kind, long id) {
        return room(kind).list(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }
}
