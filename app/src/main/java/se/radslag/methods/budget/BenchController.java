package se.radslag.methods.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Refused;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;
import se.radslag.methods.budget.costing.CostingRepository;
import se.radslag.methods.budget.costing.DueKey;
import se.radslag.methods.budget.followup.Delivery;
import se.radslag.methods.budget.followup.DeliveryRepository;

/** The rounds of the workbench, and what waits for the one who looks. */
@Controller("budgetBenchController")
class BenchController {

    private static final String PATH = "/arbete/budget";
    private static final int ORDER = 30;
    private static final int PAGE = 100;
    private static final Role[] ROLES = {Role.FACILITATOR, Role.OFFICER, Role.ADMINISTRATOR};

    private final BenchRepository rounds;
    private final CostingRepository costing;
    private final DeliveryRepository deliveries;
    private final Clock clock;

    BenchController(BenchRepository rounds, CostingRepository costing, DeliveryRepository deliveries, Clock clock) {
        this.rounds = rounds;
        this.costing = costing;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Html list(
            @RequestParam(defaultValue = "") String efter,
            @RequestParam(defaultValue = "") String genomfor,
            Visitor visitor,
            Frame frame) {
        long person = visitor.known().id();
        Set<Long> only = mine(visitor);
        if (only != null && only.isEmpty()) {
            throw new Refused("web.refused.role");
        }
        DueKey costingKey = DueKey.of(efter);
        DueKey deliveryKey = DueKey.of(genomfor);
        List<CostingRepository.Row> toCost = costing.listWaiting(person, costingKey, PAGE + 1);
        List<Delivery> toDeliver = deliveries.listWaiting(person, deliveryKey, PAGE + 1);
        List<CostingRepository.Row> costingShown = shown(toCost);
        List<Delivery> deliveriesShown = shown(toDeliver);
        return new Html(
                "budget/bench",
                new BenchPage(
                        costingShown,
                        toCost.size() > PAGE
                                ? address(frame, DueKey.after(costingShown.getLast()), deliveryKey, "vantar")
                                : null,
                        deliveriesShown,
                        toDeliver.size() > PAGE
                                ? address(
                                        frame,
                                        costingKey,
                                        deliveriesShown.getLast().key(),
                                        "genomfor")
                                : null,
                        rounds.list(only),
                        LocalDate.ofInstant(clock.instant(), Frame.ZONE)));
    }

    private static <T> List<T> shown(List<T> found) {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** The address where each of the two lists goes on after its key. */
    private static String address(Frame frame, DueKey costing, DueKey delivery, String section) {
        return frame.url(PATH + "?efter=" + costing + "&genomfor=" + delivery + "#" + section);
    }

    /** Ids of the dialogues in which the visitor works with projects, or null for all. */
    private static @Nullable Set<Long> mine(Visitor visitor) {
        return visitor.has(ROLES)
                ? null
                : visitor.dialogueRoles().entrySet().stream()
                        .filter(held -> Set.of(ROLES).stream().anyMatch(held.getValue()::contains))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry budgetWork() {
            return new WorkEntry(PATH, "budget.bench", ORDER, visitor -> {
                Set<Long> only = mine(visitor);
                return only == null || !only.isEmpty();
            });
        }
    }
}
