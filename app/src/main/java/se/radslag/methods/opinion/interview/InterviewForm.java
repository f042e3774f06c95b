package se.radslag.methods.opinion.interview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.interview.InterviewRepository.Draft;
import se.radslag.methods.opinion.vote.Stance;
import se.radslag.methods.opinion.work.Wordings;

/** An interview as it is typed. Answers to what is not asked there are passed over. */
final class InterviewForm {

    private static final int MOST_PEOPLE = 500;
    private static final int MOST_WORDS = 20;
    private static final int LONGEST = 200;

    private InterviewForm() {}

    /** Name of the field of the answer to a statement. */
    static String field(long statementId) {
        return "svar-" + statementId;
    }

    /**
     * Reads it; null, and what is wrong noted, if it cannot be used so.
     *
     * @param paper the form that it is read from, or null
     */
    static @Nullable Draft read(
            Map<String, String> typed,
            List<Statement> asked,
            InterviewRepository.@Nullable Paper paper,
            int longest,
            LocalDate today,
            Errors errors) {
        if (!typed.getOrDefault("samtycke", "").equals("ja")) {
            errors.add("samtycke", "opinion.interview.consent.missing");
        }
        LocalDate day = day(typed.getOrDefault("dag", "").strip(), today, errors);
        int people = people(typed.getOrDefault("antal", "").strip(), errors);
        String perspective = line("perspektiv", typed, errors);
        String place = line("plats", typed, errors);
        Map<Long, Integer> answers = answers(typed, asked);
        String own = typed.getOrDefault("ord", "");
        List<String> words = own.isBlank() ? List.of() : Wordings.read("ord", own, longest, errors);
        if (words.size() > MOST_WORDS) {
            errors.add("ord", "opinion.work.lines.many", MOST_WORDS, words.size());
        }
        if (answers.isEmpty() && words.isEmpty()) {
            errors.add("ord", "opinion.interview.nothing");
        }
        return errors.any()
                ? null
                : new Draft(
                        paper == null ? Interview.Channel.INTERVIEW : Interview.Channel.PAPER,
                        people,
                        perspective,
                        place,
                        day,
                        paper == null ? null : paper.id(),
                        answers,
                        words);
    }

    private static Map<Long, Integer> answers(Map<String, String> typed, List<Statement> asked) {
        var answers = new LinkedHashMap<Long, Integer>();
        for (Statement statement : asked) {
            Stance.of(typed.getOrDefault(field(statement.id()), ""))
                    .ifPresent(stance -> answers.put(statement.id(), stance.stored()));
        }
        return answers;
    }

    private static String line(String field, Map<String, String> typed, Errors errors) {
        String text = typed.getOrDefault(field, "").strip().replaceAll("\\s+", " ");
        errors.atMost(field, text, LONGEST);
        return text;
    }

    private static LocalDate day(String text, LocalDate today, Errors errors) {
        LocalDate day = Days.read(text);
        if (day != null && !day.isAfter(today)) {
            return day;
        }
        errors.add("dag", "opinion.interview.day.missing", today);
        return today;
    }

    private static int people(String text, Errors errors) {
        int people = text.isEmpty() ? 1 : text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (people < 1 || people > MOST_PEOPLE) {
            errors.add("antal", "opinion.work.number", 1, MOST_PEOPLE);
        }
        return people;
    }
}
