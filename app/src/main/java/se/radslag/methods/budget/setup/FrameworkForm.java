package se.radslag.methods.budget.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Days;
import se.radslag.foundation.web.Errors;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Money;

/**
 * The money and the terms of a round as they were typed.
 *
 * @param criteria what the money is for, as Markdown
 * @param points one criterion a line
 */
public record FrameworkForm(
        List<PotRow> pots,
        List<CategoryRow> categories,
        String criteria,
        String points,
        String age,
        String ideasUntil,
        String decided,
        int version) {

    static final int MOST_ROWS = 40;
    static final int LONGEST_NAME = 80;
    static final int LONGEST_TEXT = 3_000;
    static final int LONGEST_POINT = 300;
    static final int MOST_POINTS = 20;
    private static final int SPARE = 2;

    /** @param id 0 for a new one */
    public record PotRow(long id, String name, String area, String amount) {
        boolean isEmpty() {
            return name.isBlank() && amount.isBlank();
        }
    }

    /** @param id 0 for a new one */
    public record CategoryRow(long id, String name, String least, String most) {
        boolean isEmpty() {
            return name.isBlank() && least.isBlank() && most.isBlank();
        }
    }

    static FrameworkForm of(@Nullable BudgetRound round, List<String> points) {
        if (round == null) {
            return spare(List.of(), List.of(), "", "", "", "", "", 0);
        }
        return spare(
                round.pots().stream()
                        .map(pot -> new PotRow(
                                pot.id(),
                                pot.name(),
                                pot.areaId() == null ? "" : String.valueOf(pot.areaId()),
                                String.valueOf(pot.amount())))
                        .toList(),
                round.categories().stream()
                        .map(category -> new CategoryRow(
                                category.id(), category.name(), text(category.least()), text(category.most())))
                        .toList(),
                round.criteria(),
                String.join("\n", points),
                round.leastAge() == null ? "" : String.valueOf(round.leastAge()),
                round.ideasUntil() == null ? "" : round.ideasUntil().toString(),
                round.decided(),
                round.version());
    }

    /** @param typed gives what was typed in a field; the empty string for nothing */
    static FrameworkForm of(UnaryOperator<String> typed) {
        var pots = new ArrayList<PotRow>();
        var categories = new ArrayList<CategoryRow>();
        for (int i = 1; i <= MOST_ROWS; i++) {
            pots.add(new PotRow(
                    id(typed.apply("pott-id-" + i)),
                    typed.apply("pott-namn-" + i).strip(),
                    typed.apply("pott-omrade-" + i),
                    typed.apply("pott-belopp-" + i).strip()));
            categories.add(new CategoryRow(
                    id(typed.apply("kategori-id-" + i)),
                    typed.apply("kategori-namn-" + i).strip(),
                    typed.apply("kategori-minst-" + i).strip(),
                    typed.apply("kategori-mest-" + i).strip()));
        }
        pots.removeIf(row -> row.isEmpty() && row.id() == 0);
        categories.removeIf(row -> row.isEmpty() && row.id() == 0);
        return spare(
                pots,
                categories,
                typed.apply("om"),
                typed.apply("kriterier"),
                typed.apply("alder").strip(),
                typed.apply("ideer-till").strip(),
                typed.apply("beslutat"),
                (int) id(typed.apply("version")));
    }

    private static FrameworkForm spare(
            List<PotRow> pots,
            List<CategoryRow> categories,
            String criteria,
            String points,
            String age,
            String ideasUntil,
            String decided,
            int version) {
        var morePots = new ArrayList<>(pots);
        var moreCategories = new ArrayList<>(categories);
        for (int i = 0; i < SPARE; i++) {
            morePots.add(new PotRow(0, "", "", ""));
            moreCategories.add(new CategoryRow(0, "", "", ""));
        }
        return new FrameworkForm(morePots, moreCategories, criteria, points, age, ideasUntil, decided, version);
    }

    private static long id(String typed) {
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    }

    private static String text(@Nullable Long amount) {
        return amount == null ? "" : String.valueOf(amount);
    }

    /** What is wrong with it, at its fields. */
    Errors check(Errors errors, Set<Long> areas) {
        var names = new HashSet<String>();
        for (int i = 0; i < pots.size(); i++) {
            check(errors, pots.get(i), i + 1, areas, names);
        }
        if (pots.stream().allMatch(PotRow::isEmpty)) {
            errors.add("pott-namn-1", "budget.error.no-pot");
        }
        names.clear();
        for (int i = 0; i < categories.size(); i++) {
            check(errors, categories.get(i), i + 1, names);
        }
        errors.atMost("om", criteria.strip(), LONGEST_TEXT);
        if (pointLines().size() > MOST_POINTS) {
            errors.add("kriterier", "budget.error.many-points", MOST_POINTS);
        }
        if (pointLines().stream().anyMatch(line -> line.length() > LONGEST_POINT)) {
            errors.add("kriterier", "budget.error.long-point", LONGEST_POINT);
        }
        if (!age.isEmpty() && (!age.matches("\\d{1,3}") || Integer.parseInt(age) > 120)) {
            errors.add("alder", "budget.error.age");
        }
        if (!ideasUntil.isEmpty() && Days.read(ideasUntil) == null) {
            errors.add("ideer-till", "budget.error.day");
        }
        errors.atMost("beslutat", decided.strip(), LONGEST_TEXT);
        return errors;
    }

    private static void check(Errors errors, PotRow row, int number, Set<Long> areas, Set<String> names) {
        if (row.isEmpty()) {
            return;
        }
        String field = "pott-namn-" + number;
        errors.text(field, row.name(), LONGEST_NAME, "budget.error.pot-name");
        if (!names.add(row.name().toLowerCase(java.util.Locale.ROOT))) {
            errors.add(field, "budget.error.same-name");
        }
        if (Money.of(row.amount()).orElse(0) == 0) {
            errors.add("pott-belopp-" + number, "budget.error.amount");
        }
        if (!row.area().isEmpty() && !areas.contains(id(row.area()))) {
            errors.add("pott-omrade-" + number, "budget.error.area");
        }
    }

    private static void check(Errors errors, CategoryRow row, int number, Set<String> names) {
        if (row.isEmpty()) {
            return;
        }
        String field = "kategori-namn-" + number;
        errors.text(field, row.name(), LONGEST_NAME, "budget.error.category-name");
        if (!names.add(row.name().toLowerCase(java.util.Locale.ROOT))) {
            errors.add(field, "budget.error.same-name");
        }
        OptionalLong least = Money.of(row.least());
        OptionalLong most = Money.of(row.most());
        if (!row.least().isEmpty() && least.isEmpty()) {
            errors.add("kategori-minst-" + number, "budget.error.amount");
        }
        if (!row.most().isEmpty() && most.isEmpty()) {
            errors.add("kategori-mest-" + number, "budget.error.amount");
        }
        if (least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong()) {
            errors.add("kategori-mest-" + number, "budget.error.least-most");
        }
    }

    List<String> pointLines() {
        return points.lines()
                .map(line -> line.strip().replaceFirst("^[-*•]\\s*", ""))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable
    Integer leastAge() {
        return age.isEmpty() ? null : Integer.valueOf(age);
    }

    @Nullable
    LocalDate ideasUntilDay() {
        return Days.read(ideasUntil);
    }
}
