package se.radslag.outcome.indicator.retrieval;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.Lack;
import se.radslag.outcome.indicator.Municipality;

/** Kolada's codes and signs, in files as in answers. */
public final class KoladaWords {

    private static final String NATION = "0000";

    private KoladaWords() {}

    /**
     * Whom an indicator is about.
     *
     * @param code K municipalities, L regions, A both
     * @throws Unusable if it is none of them
     */
    public static Indicator.About about(String code) {
        return switch (code.strip()) {
            case "K" -> Indicator.About.MUNICIPALITY;
            case "L" -> Indicator.About.REGION;
            case "A" -> Indicator.About.BOTH;
            default -> throw new Unusable("retrieval.problem.code", "municipality_type", code);
        };
    }

    /**
     * What somebody is of whom values tell.
     *
     * @param code K municipality, L region; the nation is one of the regions to Kolada
     * @throws Unusable if it is neither
     */
    public static Municipality.Type type(String id, String code) {
        return switch (code.strip()) {
            case "K" -> Municipality.Type.MUNICIPALITY;
            case "L" -> id.equals(NATION) ? Municipality.Type.NATION : Municipality.Type.REGION;
            default -> throw new Unusable("retrieval.problem.code", "type", code);
        };
    }

    /** A day such as {@code 2026-03-31}, or null for none or for what is no day. */
    public static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /**
     * Why there is no figure: by Kolada's signs ({@code -} missing, {@code .} not applicable, {@code ..} secret) or by the
     * status of an answer. What nobody knows means that it is missing.
     */
    public static Lack lack(@Nullable String sign) {
        return switch (sign == null ? "" : sign.strip().toLowerCase(Locale.ROOT)) {
            case ".", "na", "n/a", "not applicable", "notapplicable", "not_applicable" -> Lack.NOT_APPLICABLE;
            case "..", "private", "privacy", "secret", "confidential" -> Lack.SECRET;
            default -> Lack.MISSING;
        };
    }
}
