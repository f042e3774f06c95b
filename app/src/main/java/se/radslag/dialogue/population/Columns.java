package se.radslag.dialogue.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file tell. Sex and year stand in columns of their own, or in the names of the columns with
 * figures. Where a thing has both a column of codes and one of names, the latter of them is read, which is that of names.
 *
 * @param region place of the column, or -1 where there is none; so for the others
 * @param figures at least one
 * @param unknown names of columns that may part the figures in a way that we do not know
 */
record Columns(int region, int age, int sex, int year, List<Figures> figures, List<String> unknown) {

    private static final Set<String> REGION =
            Set.of("region", "område", "delområde", "kommun", "kommundel", "stadsdel", "regso", "deso", "area");
    private static final Set<String> AGE = Set.of("ålder", "alder", "åldersgrupp", "åldersklass", "age");
    private static final Set<String> SEX = Set.of("kön", "kon", "sex", "gender");
    private static final Set<String> YEAR = Set.of("år", "tid", "year");
    private static final Set<String> IGNORED =
            Set.of("tabellinnehåll", "tabellinnehall", "contentscode", "observations", "");
    private static final Pattern FIGURES = Pattern.compile(
            ".*(folkmängd|antal|befolkning|population|number|personer|värde|value).*|(be0101|tab\\d).*");
    private static final Pattern A_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern WOMEN =
            Pattern.compile("\\b(kvinnor|kvinna|women|females?)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MEN = Pattern.compile("\\b(män|men|males?)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * A column with figures.
     *
     * @param sex whose figures, where its name says so
     * @param sum whether its name says that it is a sum over both
     * @param year of the figures, where its name says so
     */
    record Figures(
            int place,
            @Nullable Sex sex,
            boolean sum,
            @Nullable Integer year) {}

    /** The columns of the line, or empty if it is not the one that names them. */
    static Optional<Columns> of(List<String> names) {
        int region = -1;
        int age = -1;
        int sex = -1;
        int year = -1;
        var figures = new ArrayList<Figures>();
        var unknown = new ArrayList<String>();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place).strip().toLowerCase(Locale.ROOT);
            if (REGION.contains(name)) {
                region = place;
            } else if (AGE.contains(name)) {
                age = place;
            } else if (SEX.contains(name)) {
                sex = place;
            } else if (YEAR.contains(name)) {
                year = place;
            } else if (isFigures(name)) {
                figures.add(figures(place, name));
            } else if (!IGNORED.contains(name)) {
                unknown.add(names.get(place).strip());
            }
        }
        boolean sexed = sex >= 0 || figures.stream().anyMatch(one -> one.sex() != null);
        return age >= 0 && sexed && !figures.isEmpty()
                ? Optional.of(new Columns(region, age, sex, year, List.copyOf(figures), List.copyOf(unknown)))
                : Optional.empty();
    }

    private static boolean isFigures(String name) {
        return A_YEAR.matcher(name).find()
                || FIGURES.matcher(name).matches()
                || MEN.matcher(name).find()
                || WOMEN.matcher(name).find();
    }

    private static Figures figures(int place, String name) {
        boolean women = WOMEN.matcher(name).find();
        boolean men = MEN.matcher(name).find();
        Matcher year = A_YEAR.matcher(name);
        return new Figures(
                place,
                women == men ? null : women ? Sex.WOMAN : Sex.MAN,
                women && men || name.contains("total"),
                year.find() ? Integer.valueOf(year.group(1)) : null);
    }
}
