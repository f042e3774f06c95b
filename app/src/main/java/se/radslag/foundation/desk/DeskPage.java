package se.radslag.foundation.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.organisation.Person;

/**
 * The desk: someone known, or someone new.
 *
 * @param text what was searched for
 * @param found people of that name or address; null before a search
 * @param areas names of the organisation's areas by their ids
 */
public record DeskPage(
        String text,
        @Nullable List<Person> found,
        Map<Long, String> areas,
        DeskForm form,
        UUID once,
        Map<String, String> errors) {

    /** The areas to choose among, none first. */
    public Map<String, String> choices(String none) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", none);
        areas.forEach((id, name) -> choices.put(id.toString(), name));
        return choices;
    }

    /** The name of the area where a person lives; null where that is not known. */
    public @Nullable String area(Person person) {
        return person.areaId() == null ? null : areas.get(person.areaId());
    }

    /**
     * One person at the desk.
     *
     * @param oneself whether it is the member of the staff
     */
    public record One(Person person, @Nullable String area, boolean oneself, long minutes) {}

    /**
     * Whether to go on when the time is up.
     *
     * @param till where the staff was heading
     */
    public record GoOn(Person person, String till, long minutes) {}
}
