package se.radslag.browser;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;
import se.radslag.testing.RealFigures;
import se.radslag.testing.Town;

/** An analyst of a real municipality compares influence and transparency with others, and everyone reads it. */
@Tag("browser")
class ComparisonBrowserTest {

    private static Town town;

    @BeforeAll
    static void realFigures() {
        town = RealFigures.vaxjo();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anAnalystComparesInfluenceAndTransparency(Way way) {
        String session = town.session(town.person("Analys Andersson", Role.OFFICER), Assurance.STRONG);
        try (var walker = new Walker("comparison", way).withSession(session)) {
            walker.visit(town.url("/nyckeltal"))
                    .sees("Inflytande och insyn")
                    .visit(town.url("/nyckeltal/jamfor?forslag=influence"))
                    .sees("Växjö bland alla 290 kommuner")
                    .sees("Möjlighet att påverka politiska beslut i kommunen fungerar bra")
                    .sees("Källa: Kolada")
                    .sees("beräknat av Rådslag")
                    .choose("Jämför bland", "Liknande: övergripande")
                    .press("Visa")
                    .sees("liknande kommuner (övergripande)")
                    .follow("Spara jämförelsen")
                    .press("Spara")
                    .sees("En sak behöver rättas")
                    .type("Namn", "Inflytande och insyn i Växjö")
                    .type("Vad ser du?", "Färre än hälften tycker att det går att påverka.")
                    .press("Spara")
                    .sees("Jämförelsen är sparad")
                    .sees("Färre än hälften tycker att det går att påverka.")
                    .sees("Sida vid sida")
                    .onPaper();
        }
    }

    @Test
    void thePagesFitPhonesDeskNightAndPaper() {
        try (var walker = new Walker("comparison-pages", Way.MOUSE_AT_DESK)) {
            for (String path : new String[] {
                "/nyckeltal",
                "/nyckeltal?q=trygghet",
                "/nyckeltal?q=finnsinte",
                "/nyckeltal/N00650",
                "/nyckeltal/N05401?bland=lan",
                "/nyckeltal/N07403?kommun=0180&lika=socioekonomi",
                "/nyckeltal/N05801",
                "/nyckeltal/U00454",
                "/nyckeltal/kommuner/0780",
                "/nyckeltal/kommuner/0780?visa=rott&bland=lika:socioekonomi",
                "/nyckeltal/jamfor",
                "/nyckeltal/jamfor?forslag=influence&bland=egna&egna=0180&egna=1480&egna=1280",
                "/nyckeltal/agenda-2030",
                "/nyckeltal/agenda-2030/16"
            }) {
                walker.in(ColorScheme.LIGHT).width(1280).visit(town.url(path));
                walker.in(ColorScheme.DARK).width(360).look();
                walker.in(ColorScheme.LIGHT).onPaper();
            }
        }
    }
}
