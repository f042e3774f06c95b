package se.radslag.dialogue.process;

import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Finds addresses that no other dialogue of the organisation has. */
@Component
class FreeSlug {

    private final PlanRepository plans;

    FreeSlug(PlanRepository plans) {
        this.plans = plans;
    }

    /** The title's slug, with a number after it where another dialogue than this (0 for a new one) has it. */
    String of(String title, long dialogueId) {
        String slug = Slug.of(title);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? slug : slug + "-" + number)
                .filter(candidate -> !plans.isTaken(candidate, dialogueId))
                .findFirst()
                .orElseThrow();
    }
}
