package se.radslag.dialogue.representation;

import java.util.Locale;
import se.radslag.foundation.web.Frame;

/** The names of groups in the page's language. */
final class Groups {

    private Groups() {}

    /** The name of a group of one dimension as a row has it, such as "15–29 år". */
    static String row(Count.Place place, int dimension, Frame frame) {
        String code = place.at(dimension);
        if (code.equals(Count.REST)) {
            return frame.t("representation.rest." + dimension);
        }
        return switch (dimension) {
            case 0 -> frame.t("population.age." + lower(code));
            case 1 -> frame.t("population.sex." + lower(code));
            default -> place.areaName();
        };
    }

    /** The people of a place in the middle of a sentence, such as "unga kvinnor i Norra". */
    static String people(Count.Place place, Frame frame) {
        String who = frame.t("representation.who." + lower(place.age()) + "." + lower(place.sex()));
        return place.area().equals(Count.ALL) ? who : frame.t("representation.who.in", who, place.areaName());
    }

    /** The name of a dimension: "Ålder", "Kön", "Område". */
    static String dimension(int dimension, Frame frame) {
        return frame.t("representation.dimension." + dimension);
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
