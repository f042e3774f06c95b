package se.radslag.methods.proposal;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Errors;

/**
 * What a proposal says, as typed.
 *
 * @param place in words, or empty
 * @param latitude and {@code longitude} of the place in degrees (WGS 84), where the browser told them, else null
 */
record Wording(
        String title,
        String text,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> NEGATIONS =
            Set.of("inte", "ej", "icke", "aldrig", "utan", "ingen", "inget", "inga", "nej", "slopa", "stoppa", "sluta");

    static Wording of(Map<String, String> form) {
        Double latitude = degrees(form.get("latitud"), 90);
        Double longitude = degrees(form.get("longitud"), 180);
        return new Wording(
                form.getOrDefault("rubrik", "").strip(),
                form.getOrDefault("text", "").strip(),
                form.getOrDefault("plats", "").strip(),
                longitude == null ? null : latitude,
                latitude == null ? null : longitude);
    }

    private static @Nullable Double degrees(@Nullable String typed, int most) {
        try {
            double degrees = Double.parseDouble(typed == null ? "" : typed.strip());
            return Math.abs(degrees) <= most ? degrees : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    Errors check(Errors errors) {
        if (title.isEmpty()) {
            errors.add("rubrik", "proposal.title.missing");
        }
        if (text.isEmpty()) {
            errors.add("text", "proposal.text.missing");
        }
        errors.text("rubrik", title, Proposal.LONGEST_TITLE).text("text", text, Proposal.LONGEST_TEXT);
        if (!place.isEmpty()) {
            errors.text("plats", place, Proposal.LONGEST_PLACE);
        }
        return errors;
    }

    /** Whether one of the titles says no where the other does not: such proposals may be each other's opposite. */
    static boolean mayBeOpposite(String one, String other) {
        return isNegated(one) != isNegated(other);
    }

    private static boolean isNegated(String title) {
        return BETWEEN_WORDS
                .splitAsStream(title.toLowerCase(java.util.Locale.ROOT))
                .anyMatch(NEGATIONS::contains);
    }
}
