package se.radslag.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.testing.Town;

/** Every component in every state, light and dark, without an accessibility violation. */
@Tag("browser")
class StyleBrowserTest {

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"MOUSE_ON_PHONE", "MOUSE_AT_DESK"})
    void theStylePageHasNoViolationInLightOrDark(Way way) {
        try (var walker = new Walker("style", way)) {
            walker.visit(Town.create().url("/stil"));
            walker.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            walker.look();
        }
    }
}
