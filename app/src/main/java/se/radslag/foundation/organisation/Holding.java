package se.radslag.foundation.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where a room's tables refer to a person: what the person gets a copy of, and what becomes of it when the
 * person is erased. It is named by {@code holding.<table>.<person>} in the messages of the room, and its columns by
 * {@code holding.column.<column>}.
 *
 * @param table the table
 * @param person its column with the person's id; with an owner, its column with the id of the owner's row
 * @param told the columns that the copy holds, in their order. {@code area_id > organisation_area.name} shows the name
 *     that the id stands for
 * @param owner the row that says whose it is, where the table itself does not; null where it does
 * @param end what becomes of it when the person is erased
 */
public record Holding(
        String table,
        String person,
        List<String> told,
        @Nullable Owner owner,
        End end) {

    /** Another table whose rows say who the person is, and its column with the person's id. */
    public record Owner(String table, String person) {}

    /** What becomes of the rows when the person is erased. */
    public enum End {
        /** They are deleted. */
        REMOVED,
        /** They stay, and nothing in them says whose they were. */
        UNTIED,
        /** The room sees to it in {@link PersonalData#erase}, so that nothing refers to the person any more. */
        BY_ROOM,
        /** They stay with the id of the emptied person; the message {@code <key>.kept} says why. */
        KEPT
    }

    /** Rows that are deleted with the person. */
    public static Holding removed(String table, String person, String... told) {
        return new Holding(table, person, List.of(told), null, End.REMOVED);
    }

    /** Rows that stay without saying whose they were. */
    public static Holding untied(String table, String person, String... told) {
        return new Holding(table, person, List.of(told), null, End.UNTIED);
    }

    /** Rows that the room's own {@link PersonalData#erase} sees to. */
    public static Holding byRoom(String table, String person, String... told) {
        return new Holding(table, person, List.of(told), null, End.BY_ROOM);
    }

    /** Rows that stay with the id of the emptied person, for a reason that the messages give. */
    public static Holding kept(String table, String person, String... told) {
        return new Holding(table, person, List.of(told), null, End.KEPT);
    }

    /** The same, where another table says whose the rows are. */
    public Holding ownedThrough(String ownerTable, String ownerPerson) {
        return new Holding(table, person, told, new Owner(ownerTable, ownerPerson), end);
    }

    /** Message key of its name. */
    public String key() {
        return "holding." + table + "." + person;
    }
}
