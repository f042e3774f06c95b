package se.radslag.methods.budget.costing;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Errors;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Money;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.RoundRepository.Criterion;

/**
 * What is known of a project, as it was typed.
 *
 * @param verdicts by the criterion's id: {@code MET}, {@code NOT_MET}, {@code UNSURE}, or empty
 * @param reasons by the criterion's id
 */
public record CostingForm(
        String title,
        String text,
        String place,
        String latitude,
        String longitude,
        String pot,
        String category,
        String responsible,
        String cost,
        String low,
        String high,
        String running,
        Map<Long, String> verdicts,
        Map<Long, String> reasons,
        int version) {

    static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 120;
    private static final List<String> VERDICTS = List.of("MET", "NOT_MET", "UNSURE");

    static CostingForm of(Project project, List<CostingRepository.Verdict> verdicts) {
        return new CostingForm(
                project.title(),
                project.text(),
                project.place(),
                text(project.latitude()),
                text(project.longitude()),
                text(project.potId()),
                text(project.categoryId()),
                project.responsible(),
                text(project.cost()),
                text(project.costLow()),
                text(project.costHigh()),
                text(project.runningCost()),
                verdicts.stream()
                        .collect(Collectors.toMap(
                                CostingRepository.Verdict::criterionId, CostingRepository.Verdict::verdict)),
                verdicts.stream()
                        .collect(Collectors.toMap(
                                CostingRepository.Verdict::criterionId, CostingRepository.Verdict::reason)),
                project.version());
    }

    /** @param typed gives what was typed in a field; the empty string for nothing */
    static CostingForm of(UnaryOperator<String> typed, List<Criterion> criteria) {
        var verdicts = new TreeMap<Long, String>();
        var reasons = new TreeMap<Long, String>();
        for (Criterion criterion : criteria) {
            String verdict = typed.apply("uppfyller-" + criterion.id());
            verdicts.put(criterion.id(), VERDICTS.contains(verdict) ? verdict : "");
            reasons.put(criterion.id(), typed.apply("skal-" + criterion.id()).strip());
        }
        return new CostingForm(
                typed.apply("rubrik").strip(),
                typed.apply("text").strip(),
                typed.apply("plats").strip(),
                typed.apply("latitud").strip(),
                typed.apply("longitud").strip(),
                typed.apply("pott"),
                typed.apply("kategori"),
                typed.apply("ansvarig").strip(),
                typed.apply("kostnad").strip(),
                typed.apply("lagst").strip(),
                typed.apply("hogst").strip(),
                typed.apply("drift").strip(),
                verdicts,
                reasons,
                typed.apply("version").matches("\\d{1,9}") ? Integer.parseInt(typed.apply("version")) : 0);
    }

    private static String text(@Nullable Number number) {
        return number == null ? "" : String.valueOf(number);
    }

    Errors check(Errors errors, BudgetRound round) {
        errors.text("rubrik", title, Project.LONGEST_TITLE, "proposal.title.missing");
        errors.text("text", text, Project.LONGEST_TEXT, "budget.error.text");
        errors.atMost("plats", place, Project.LONGEST_PLACE);
        degrees(errors, "latitud", latitude, 90);
        degrees(errors, "longitud", longitude, 180);
        if (latitude.isEmpty() != longitude.isEmpty()) {
            errors.add(latitude.isEmpty() ? "latitud" : "longitud", "budget.error.both-degrees");
        }
        if (!pot.isEmpty() && round.pots().stream().noneMatch(one -> one.id() == id(pot))) {
            errors.add("pott", "budget.error.choose");
        }
        if (!category.isEmpty() && round.categories().stream().noneMatch(one -> one.id() == id(category))) {
            errors.add("kategori", "budget.error.choose");
        }
        errors.atMost("ansvarig", responsible, LONGEST_NAME);
        money(errors, "kostnad", cost);
        money(errors, "lagst", low);
        money(errors, "hogst", high);
        money(errors, "drift", running);
        if (!errors.any()) {
            range(errors);
        }
        verdicts.forEach((criterion, verdict) -> {
            String reason = reasons.getOrDefault(criterion, "");
            if (verdict.equals("NOT_MET") && reason.isEmpty()) {
                errors.add("skal-" + criterion, "budget.error.reason");
            }
            errors.atMost("skal-" + criterion, reason, LONGEST_REASON);
        });
        return errors;
    }

    private void range(Errors errors) {
        Long one = amount(cost);
        Long least = amount(low);
        Long most = amount(high);
        if ((least == null) != (most == null)) {
            errors.add(least == null ? "lagst" : "hogst", "budget.error.both-ends");
        } else if (least != null && most != null && least > most) {
            errors.add("hogst", "budget.error.range");
        } else if (least != null && most != null && one != null && (one < least || one > most)) {
            errors.add("kostnad", "budget.error.outside-range");
        }
    }

    private static void degrees(Errors errors, String field, String typed, int most) {
        Double degrees = number(typed);
        if (!typed.isEmpty() && (degrees == null || Math.abs(degrees) > most)) {
            errors.add(field, "budget.error.degrees", most);
        }
    }

    private static void money(Errors errors, String field, String typed) {
        if (!typed.isEmpty() && Money.of(typed).isEmpty()) {
            errors.add(field, "budget.error.amount");
        }
    }

    private static @Nullable Double number(String typed) {
        String plain = typed.replace(',', '.');
        return plain.matches("-?\\d{1,3}(\\.\\d{1,10})?") ? Double.valueOf(plain) : null;
    }

    private static long id(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    static @Nullable Long amount(String typed) {
        OptionalLong amount = Money.of(typed);
        return amount.isPresent() ? amount.getAsLong() : null;
    }

    @Nullable
    Double latitudeNumber() {
        return number(latitude);
    }

    @Nullable
    Double longitudeNumber() {
        return number(longitude);
    }

    @Nullable
    Long potId() {
        return pot.isEmpty() ? null : Long.valueOf(pot);
    }

    @Nullable
    Long categoryId() {
        return category.isEmpty() ? null : Long.valueOf(category);
    }

    /** The verdicts that were chosen. */
    List<CostingRepository.Verdict> chosen() {
        return verdicts.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new CostingRepository.Verdict(
                        entry.getKey(), entry.getValue(), reasons.getOrDefault(entry.getKey(), "")))
                .toList();
    }
}
