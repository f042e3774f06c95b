package se.radslag.foundation.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.radslag.foundation.web.AccentTheme.Accepted;
import se.radslag.foundation.web.AccentTheme.Refused;
import se.radslag.foundation.web.AccentTheme.Scheme;

class AccentThemeTest {

    @Test
    void contrastIsThatOfWcag() {
        assertEquals(21, Oklch.contrast("#000000", "#ffffff"), 1e-9);
        assertEquals(1, Oklch.contrast("#0b5d57", "#0b5d57"), 1e-9);
        // #808080: luminance ((128/255 + 0.055) / 1.055)^2.4 = 0.2159, so 1.05 / 0.2659
        assertEquals(3.949, Oklch.contrast("#808080", "#ffffff"), 1e-3);
    }

    @Test
    void knownColoursHaveKnownOklch() {
        Oklch red = Oklch.fromHex("#ff0000");
        assertEquals(0.628, red.lightness(), 1e-3);
        assertEquals(0.2577, red.chroma(), 1e-3);
        assertEquals(29.23, Math.toDegrees(red.hue()), 0.02);
        assertEquals(1, Oklch.fromHex("#ffffff").lightness(), 1e-4);
    }

    @Test
    void everyColourComesBackAsItself() {
        hexes().forEach(hex -> assertEquals(hex, Oklch.fromHex(hex).hex()));
    }

    @Test
    void aColourNoScreenCanShowLosesChromaAndKeepsLightness() {
        Oklch impossible = Oklch.fromHex("#00ff00").withLightness(0.3);
        assertEquals(0.3, Oklch.fromHex(impossible.hex()).lightness(), 0.01);
    }

    @Test
    void theStandardAccentServes() {
        Accepted accepted = assertInstanceOf(Accepted.class, AccentTheme.of(" #0B5D57 "));
        assertEquals("#0b5d57", accepted.theme().light().accent());
        assertEquals("#ffffff", accepted.theme().light().onAccent());
        assertEquals(AccentTheme.standard(), accepted.theme());
    }

    @Test
    void yellowIsRefusedAndADarkerYellowOffered() {
        Refused refused = assertInstanceOf(Refused.class, AccentTheme.of("#ffd500"));
        assertEquals("frame.accent.tooLight", refused.reasonKey());
        assertTrue(refused.contrast() < 1.5);
        assertInstanceOf(Accepted.class, AccentTheme.of(refused.nearestPassingHex()));
        assertTrue(Oklch.contrast(refused.nearestPassingHex(), AccentTheme.LIGHT_PAPER) < 4.6, "just enough");
    }

    @Test
    void whatIsNoColourIsRefused() {
        Stream.of("", "teal", "#fff", "0b5d57", "#0b5d5g", "#0b5d57;}body{display:none")
                .forEach(hex -> {
                    Refused refused = assertInstanceOf(Refused.class, AccentTheme.of(hex));
                    assertEquals("frame.accent.notAColour", refused.reasonKey());
                });
    }

    @Test
    void everyAcceptedAccentIsReadableEverywhere() {
        hexes().forEach(hex -> {
            switch (AccentTheme.of(hex)) {
                case Accepted(AccentTheme theme) -> {
                    assertReadable(hex, theme.light(), AccentTheme.LIGHT_GROUNDS);
                    assertReadable(hex, theme.dark(), AccentTheme.DARK_GROUNDS);
                }
                case Refused refused ->
                    assertInstanceOf(Accepted.class, AccentTheme.of(refused.nearestPassingHex()), hex + " " + refused);
            }
        });
    }

    @Test
    void theStyleSheetHoldsTheSameGroundsAndTheStandardTheme() throws IOException {
        String tokens;
        try (var in = AccentTheme.class.getResourceAsStream("/static/css/tokens.css")) {
            tokens = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        AccentTheme standard = AccentTheme.standard();
        Stream.of(standard.light(), standard.dark()).forEach(scheme -> {
            assertTrue(tokens.contains("--accent: " + scheme.accent()), scheme.toString());
            assertTrue(tokens.contains("--accent-soft: " + scheme.soft()), scheme.toString());
            assertTrue(tokens.contains("--accent-ink: " + scheme.ink()), scheme.toString());
            assertTrue(tokens.contains("--on-accent: " + scheme.onAccent()), scheme.toString());
        });
        Stream.of(AccentTheme.LIGHT_GROUNDS, AccentTheme.DARK_GROUNDS)
                .flatMap(List::stream)
                .forEach(ground -> assertTrue(tokens.contains(": " + ground + ";"), ground));
    }

    @Test
    void theCssNamesBothSchemes() {
        String css = AccentTheme.standard().css();
        assertTrue(css.startsWith(":root{--accent:#0b5d57;"));
        assertTrue(css.contains("@media screen and (prefers-color-scheme:dark){:root{--accent:#"));
    }

    private static void assertReadable(String hex, Scheme scheme, List<String> grounds) {
        for (String ground : grounds) {
            assertContrast(hex, scheme.accent(), ground, 3);
            assertContrast(hex, scheme.ink(), ground, 4.5);
        }
        assertContrast(hex, scheme.accent(), grounds.getFirst(), 4.5);
        assertContrast(hex, scheme.accent(), scheme.soft(), 3);
        assertContrast(hex, scheme.ink(), scheme.soft(), 4.5);
        assertContrast(hex, scheme.onAccent(), scheme.accent(), 4.5);
        assertContrast(hex, grounds.getFirst(), scheme.ink(), 4.5);
    }

    private static void assertContrast(String hex, String one, String other, double least) {
        double contrast = Oklch.contrast(one, other);
        assertTrue(contrast >= least, () -> "%s: %s on %s is %.2f".formatted(hex, one, other, contrast));
    }

    private static Stream<String> hexes() {
        Stream<String> corners = Stream.of(
                "#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#ff00ff", "#00ffff", "#757575");
        Stream<String> spread = new Random(1809).ints(2000, 0, 0x1000000).mapToObj(rgb -> "#%06x".formatted(rgb));
        return Stream.concat(corners, spread);
    }
}
