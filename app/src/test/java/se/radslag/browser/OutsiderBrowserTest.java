package se.radslag.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.testing.Town;

/** A journalist who has never been here looks around: a dialogue in each stage of its life, and what came of it. */
@Tag("browser")
class OutsiderBrowserTest {

    private static final Town BJORKA = Town.demo();

    /** Open, extended, planned, being summarised with answers late, decided, closed, information, paused. */
    private static final List<String> PAGES = List.of(
            "/",
            "/dialoger",
            "/dialoger?visa=avslutade",
            "/dialoger?q=finnsinte",
            "/dialoger/aparken",
            "/dialoger/skolvagar-asen",
            "/dialoger/brandstationen",
            "/dialoger/service-pa-landsbygden",
            "/dialoger/lekplatsen-larkvagen",
            "/dialoger/vattenledningarna",
            "/dialoger/badplatsen-hammarby",
            "/dialoger/lekplatsen-larkvagen/svar",
            "/dialoger/lekplatsen-larkvagen/nyheter",
            "/dialoger/lekplatsen-larkvagen/vilka-deltog",
            "/dialoger/lekplatsen-larkvagen/utvardering",
            "/dialoger/service-pa-landsbygden/vilka-deltog",
            "/dialoger/aparken/vilka-deltog",
            "/dialoger/lekplatsen-larkvagen/underlag",
            "/dialoger/service-pa-landsbygden/underlag",
            "/beslut",
            "/nyckeltal",
            "/nyckeltal?q=valdeltagande",
            "/nyckeltal?q=finnsinte",
            "/nyckeltal/X10002",
            "/nyckeltal/X10007?bland=lan",
            "/nyckeltal/X10024",
            "/nyckeltal/kommuner/9801",
            "/nyckeltal/jamfor",
            "/nyckeltal/jamfor?forslag=influence&bland=lika:socioekonomi",
            "/nyckeltal/agenda-2030",
            "/nyckeltal/agenda-2030/16",
            "/data",
            "/dialoger/aparken/data",
            "/sa-gor-vi-dialog",
            "/metodguide",
            "/metodguide?q=finnsinte",
            "/metodguide/gatur",
            "/metodguide/valj?fraga=komplex&antal=40&veckor=tio",
            "/metodguide/sju-steg",
            "/metodguide/na-fler",
            "/sa-gor-vi-dialog/uppfoljning",
            "/regler",
            "/tillganglighet",
            "/tillganglighet/rapportera",
            "/personuppgifter",
            "/logga-in",
            "/logga-in/papperskod",
            "/stil",
            "/api",
            "/api/fel/not-found",
            "/dialoger/aparken/kort",
            "/dialoger/lekplatsen-larkvagen/kort",
            "/finns-inte");

    /** Pages with a list, and where in it to find the link to one of what it lists. */
    private static final Map<String, String> LISTS = Map.of(
            "/beslut",
            "main a.title",
            "/nyckeltal",
            "main a[href*='/jamforelser/']",
            "/dialoger/lekplatsen-larkvagen/nyheter",
            "main h2 a",
            "/dialoger/lekplatsen-larkvagen/svar",
            "main a[href*='/forslag/']",
            "/dialoger/aparken",
            "main a[href*='/forslag/']");

    private static final int NARROW = 320;
    private static final int WIDE = 1280;

    /** Each page is loaded once and looked at twice: by day in one width and by night in the other, by turns. */
    @Test
    void whatEverybodyMayReadFitsTheWindowByDayAndByNight() {
        try (var walker = new Walker("outsider", Way.MOUSE_AT_DESK)) {
            for (int i = 0; i < PAGES.size(); i++) {
                byDayAndByNight(walker, BJORKA.url(PAGES.get(i)), i % 2 == 0 ? WIDE : NARROW);
            }
            LISTS.forEach((path, link) -> {
                walker.in(ColorScheme.LIGHT).width(WIDE).visit(BJORKA.url(path));
                byDayAndByNight(walker, walker.address(link), NARROW);
            });
        }
    }

    private static void byDayAndByNight(Walker walker, String address, int width) {
        walker.in(ColorScheme.LIGHT).width(width).visit(address);
        walker.in(ColorScheme.DARK).width(width == WIDE ? NARROW : WIDE).look();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theMenuLeadsToEveryDialogueAndBack(Way way) {
        try (var walker = new Walker("outsider", way)) {
            walker.visit(BJORKA.url("/"))
                    .follow("Dialoger")
                    .tick("Avslutade")
                    .press("Visa")
                    .follow("Hur ska lekplatsen vid Lärkvägen byggas om?")
                    .sees("Dialogen är avslutad")
                    .follow("Dialoger")
                    .sees("Här finns allt vi har frågat om");
        }
    }
}
