package se.radslag.dialogue.page;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.radslag.foundation.organisation.Eligibility;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Frame;

/** Who may take part, said in plain sentences. */
final class Circle {

    private Circle() {}

    /** @param areas names of the organisation's areas by id */
    static String of(Eligibility eligibility, Map<Long, String> areas, Frame frame) {
        var text = new StringBuilder(
                switch (eligibility.who()) {
                    case ANYONE -> frame.t("process.circle.anyone");
                    case CONFIRMED -> frame.t("process.circle.confirmed");
                    case AREA -> frame.t("process.circle.area", names(eligibility.areas(), areas));
                    case LISTED -> frame.t("process.circle.listed");
                });
        if (eligibility.minAge() != null && eligibility.maxAge() != null) {
            text.append(' ').append(frame.t("process.circle.ages", eligibility.minAge(), eligibility.maxAge()));
        } else if (eligibility.minAge() != null) {
            text.append(' ').append(frame.t("process.circle.min-age", eligibility.minAge()));
        } else if (eligibility.maxAge() != null) {
            text.append(' ').append(frame.t("process.circle.max-age", eligibility.maxAge()));
        }
        Assurance assurance = eligibility.assurance();
        if (assurance == Assurance.STRONG || assurance == Assurance.E_IDENTIFICATION) {
            text.append(' ').append(frame.t("process.circle." + assurance));
        }
        return text.toString();
    }

    private static String names(@org.jspecify.annotations.Nullable Set<Long> chosen, Map<Long, String> areas) {
        return areas.entrySet().stream()
                .filter(area -> chosen != null && chosen.contains(area.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }
}
