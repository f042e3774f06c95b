package se.radslag.methods.budget.vote;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a ballot paper, valid or not, by the numbers of projects.
 *
 * @param typed as it was typed, never blank: {@code 1} for a mark, otherwise points or a place
 */
public record Marks(Map<Integer, String> typed) {

    static final Marks NONE = new Marks(Map.of());

    private static final Pattern FIELD = Pattern.compile("p([1-9][0-9]{0,8})");
    private static final int LONGEST = 12;

    /** The marks among the fields of a form: those named {@code p} and a project's number. */
    public static Marks of(Map<String, String> fields) {
        var typed = new TreeMap<Integer, String>();
        fields.forEach((name, value) -> {
            Matcher field = FIELD.matcher(name);
            String text = value.strip();
            if (field.matches() && !text.isEmpty()) {
                typed.put(Integer.valueOf(field.group(1)), text.substring(0, Math.min(text.length(), LONGEST)));
            }
        });
        return new Marks(typed);
    }

    /** As the ballot would be written on its paper. */
    static Marks of(Ballot ballot, boolean ranked) {
        var typed = new HashMap<Integer, String>();
        for (int i = 0; i < ballot.projects().size(); i++) {
            String value = ranked
                    ? Integer.toString(i + 1)
                    : ballot.points() == null ? "1" : ballot.points().get(i).toString();
            typed.put(ballot.projects().get(i), value);
        }
        return new Marks(typed);
    }

    /** What was typed for the project, or the empty string. */
    public String of(int number) {
        return typed.getOrDefault(number, "");
    }

    /** The whole number from 0 that was typed for the project; null if something else was. */
    @Nullable
    Integer number(int project) {
        String text = of(project);
        return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : null;
    }
}
