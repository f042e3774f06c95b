package se.radslag.foundation.web;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The colours of an organisation, light and dark, all computed from the one accent it chose.
 *
 * <p>Designsystemet computes sixteen shades of a colour; our styles need four, so this is its idea in small: keep hue and
 * chroma, move lightness in a perceptual space ({@link Oklch}) until the contrast that WCAG 2.2 AA asks for is reached
 * against every ground the shade stands on. What is accepted here can therefore never make a page unreadable.
 *
 * @param light on light paper
 * @param dark on dark paper
 */
public record AccentTheme(Scheme light, Scheme dark) {

    /** The accent of an organisation that has not chosen one. */
    public static final String STANDARD = "#0b5d57";

    /** Least contrast of text, and of the accent against paper. */
    static final double TEXT_CONTRAST = 4.5;

    /** Links and small words get more than the least. */
    static final double INK_CONTRAST = 7;

    static final String LIGHT_PAPER = "#fbfaf7";
    static final List<String> LIGHT_GROUNDS = List.of(LIGHT_PAPER, "#ffffff", "#f3efe6");
    static final List<String> DARK_GROUNDS = List.of("#151a18", "#1c2321", "#242c29");

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final double STEP = 0.002;

    /**
     * One scheme's four colours, each {@code #rrggbb} in lower case.
     *
     * @param accent filled buttons, lines, the present phase
     * @param soft a ground for the promise and for what is chosen
     * @param ink links, and text on {@code soft}
     * @param onAccent text on {@code accent}
     */
    public record Scheme(String accent, String soft, String ink, String onAccent) {

        private String css() {
            return "--accent:%s;--accent-soft:%s;--accent-ink:%s;--on-accent:%s".formatted(accent, soft, ink, onAccent);
        }
    }

    /** What came of asking for an accent. */
    public sealed interface Outcome {}

    /**
     * The accent serves as it is.
     *
     * @param theme the colours computed from it
     */
    public record Accepted(AccentTheme theme) implements Outcome {}

    /**
     * The accent cannot serve as it is.
     *
     * @param reasonKey message key: {@code frame.accent.notAColour} or {@code frame.accent.tooLight}
     * @param contrast its contrast against light paper, 1 to 21 (less than 4.5), or 0 if it is no colour
     * @param nearestPassingHex the same hue, darkened just enough, or {@link #STANDARD} if it is no colour
     */
    public record Refused(String reasonKey, double contrast, String nearestPassingHex) implements Outcome {}

    /**
     * Computes the theme of an accent.
     *
     * @param hex {@code #rrggbb}, in either case, space around it allowed
     * @return never null and never an exception: a string that is no colour is refused
     */
    public static Outcome of(String hex) {
        String accent = hex.strip().toLowerCase(Locale.ROOT);
        if (!HEX.matcher(accent).matches()) {
            return new Refused("frame.accent.notAColour", 0, STANDARD);
        }
        double contrast = Oklch.contrast(accent, LIGHT_PAPER);
        if (contrast < TEXT_CONTRAST) {
            Oklch colour = Oklch.fromHex(accent);
            return new Refused("frame.accent.tooLight", contrast, darken(colour, TEXT_CONTRAST, List.of(LIGHT_PAPER)));
        }
        return new Accepted(compute(accent));
    }

    /** The theme of {@link #STANDARD}. */
    public static AccentTheme standard() {
        return compute(STANDARD);
    }

    /**
     * The style rules that set these colours. Dark holds for screens only, so that print is always ink on paper.
     *
     * @return CSS of letters, digits and {@code #:;-(){}@} only: safe in a {@code style} element
     */
    public String css() {
        return ":root{%s}@media screen and (prefers-color-scheme:dark){:root{%s}}".formatted(light.css(), dark.css());
    }

    private static AccentTheme compute(String accent) {
        Oklch colour = Oklch.fromHex(accent);
        return new AccentTheme(lightOf(accent, colour), darkOf(colour));
    }

    private static Scheme lightOf(String accent, Oklch colour) {
        String soft = colour.withLightness(0.945)
                .withChroma(Math.min(colour.chroma() * 0.22, 0.018))
                .hex();
        Oklch start = colour.withLightness(colour.lightness() * 0.78);
        return new Scheme(accent, soft, darken(start, INK_CONTRAST, and(LIGHT_GROUNDS, soft)), "#ffffff");
    }

    private static Scheme darkOf(Oklch colour) {
        String soft = colour.withLightness(0.31)
                .withChroma(Math.min(colour.chroma() * 0.5, 0.04))
                .hex();
        List<String> grounds = and(DARK_GROUNDS, soft);
        Oklch start = colour.withChroma(Math.min(colour.chroma() * 1.2, 0.12));
        return new Scheme(
                lighten(start.withLightness(0.8), TEXT_CONTRAST, grounds),
                soft,
                lighten(start.withLightness(0.92).withChroma(colour.chroma() * 0.5), INK_CONTRAST, grounds),
                start.withLightness(0.22)
                        .withChroma(Math.min(colour.chroma(), 0.03))
                        .hex());
    }

    private static String darken(Oklch from, double least, List<String> grounds) {
        return move(from, least, grounds, lightness -> lightness - STEP);
    }

    private static String lighten(Oklch from, double least, List<String> grounds) {
        return move(from, least, grounds, lightness -> lightness + STEP);
    }

    private static String move(Oklch from, double least, List<String> grounds, DoubleUnaryOperator step) {
        Oklch colour = from;
        String hex = colour.hex();
        while (leastContrast(hex, grounds) < least) {
            colour = colour.withLightness(step.applyAsDouble(colour.lightness()));
            hex = colour.hex();
        }
        return hex;
    }

    private static double leastContrast(String hex, List<String> grounds) {
        return grounds.stream()
                .mapToDouble(ground -> Oklch.contrast(hex, ground))
                .min()
                .orElseThrow();
    }

    private static List<String> and(List<String> grounds, String soft) {
        return Stream.concat(grounds.stream(), Stream.of(soft)).toList();
    }
}
