package se.radslag.foundation.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Makes lists of people, enters people on them and strikes them. */
@UseCase
public class ChangeLists {

    private final ListRepository lists;
    private final PersonRepository people;
    private final RegisterPerson register;
    private final Audit audit;

    ChangeLists(ListRepository lists, PersonRepository people, RegisterPerson register, Audit audit) {
        this.lists = lists;
        this.people = people;
        this.register = register;
        this.audit = audit;
    }

    /** Makes a list and returns its id; empty if there is one of that name. */
    public Optional<Long> add(String name) {
        Optional<Long> id = lists.add(name);
        id.ifPresent(list -> audit.record("list.added", "list/" + list));
        return id;
    }

    /** Enters people by their addresses; those not yet known are registered. The list must exist. */
    public void enter(long listId, List<PeopleLines.Line> lines) {
        for (PeopleLines.Line line : lines) {
            long person = people.findByEmail(line.email())
                    .map(Person::id)
                    .orElseGet(() -> register.byStaff(line.name(), line.email(), null, null));
            lists.enter(listId, person);
        }
        audit.record("list.entered", "list/" + listId, Map.of("people", lines.size()));
    }

    /** Enters someone known. The list must exist. */
    public void enter(long listId, long personId) {
        lists.enter(listId, personId);
        audit.record("list.entered", "list/" + listId, Map.of("person", personId));
    }

    /** Strikes a person; false if they were not on the list. */
    public boolean strike(long listId, long personId) {
        boolean struck = lists.strike(listId, personId);
        if (struck) {
            audit.record("list.struck", "list/" + listId, Map.of("person", personId));
        }
        return struck;
    }
}
