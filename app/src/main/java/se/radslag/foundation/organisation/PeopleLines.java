package se.radslag.foundation.organisation;

import java.util.ArrayList;
import java.util.List;

/**
 * People written one a line, as {@code address} or {@code address; name}, as they are copied out of a table.
 *
 * @param lines what could be read
 * @param wrong numbers, from 1, of lines that hold no address
 */
public record PeopleLines(List<Line> lines, List<Integer> wrong) {

    /** Someone to enter; without a name, the first part of the address stands for it. */
    public record Line(String email, String name) {}

    public static PeopleLines of(String text) {
        var read = new ArrayList<Line>();
        var wrong = new ArrayList<Integer>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] parts = line.split("[;\t]", 2);
            String email = parts[0].strip();
            String name = parts.length == 2 && !parts[1].isBlank() ? parts[1].strip() : email.replaceAll("@.*", "");
            if (EmailAddress.isLikely(email) && name.length() <= RegisterPerson.NAME_MOST) {
                read.add(new Line(email, name));
            } else {
                wrong.add(number);
            }
        }
        return new PeopleLines(List.copyOf(read), List.copyOf(wrong));
    }
}
