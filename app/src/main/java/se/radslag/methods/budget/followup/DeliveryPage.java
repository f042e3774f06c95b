package se.radslag.methods.budget.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Money;
import se.radslag.methods.budget.round.Project;

/**
 * A funded project on the workbench.
 *
 * @param typed what was typed, by field; empty at first
 */
public record DeliveryPage(
        Project project,
        BudgetRound round,
        Delivery delivery,
        List<Delivery.Progress> progress,
        Map<String, String> typed,
        LocalDate today,
        Map<String, String> errors) {

    public String unit() {
        return Money.unit(round.currency());
    }

    public List<Delivery.State> states() {
        return List.of(Delivery.State.values());
    }

    public String state() {
        return typed.getOrDefault("lage", delivery.state().name());
    }

    public String value(String field) {
        String before =
                switch (field) {
                    case "klart" -> delivery.dueOn().toString();
                    case "kostnad" -> delivery.spent() == null ? "" : String.valueOf(delivery.spent());
                    default -> "";
                };
        return typed.getOrDefault(field, before);
    }
}
