package se.radslag.methods.budget.followup;

import java.time.LocalDate;
import java.util.List;

/** The funded projects of a round as everybody sees them. */
public record FollowedPage(List<Delivery> deliveries, String unit, LocalDate today) {

    /** How many of them are there. */
    public long done() {
        return deliveries.stream()
                .filter(one -> one.state() == Delivery.State.DONE)
                .count();
    }
}
