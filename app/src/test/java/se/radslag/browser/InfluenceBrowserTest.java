package se.radslag.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Dialogues;
import se.radslag.testing.RealFigures;
import se.radslag.testing.Town;

/**
 * Influence and transparency in a real municipality: an analyst compares, makes a state report and its priorities of
 * that, and the goal of the council with its measures; a resident reads it all on a phone, at night and on paper.
 */
@Tag("browser")
class InfluenceBrowserTest {

    private static final String POLITICS =
            "Medborgarundersökningen - Möjlighet att påverka politiska beslut i kommunen fungerar bra, andel (%)";
    private static final String SERVICES =
            "Medborgarundersökningen - Möjlighet att påverka inom de kommunala verksamheterna fungerar bra, andel (%)";
    private static final String TURNOUT = "Valdeltagande i senaste kommunalvalet, andel (%)";
    private static final String INDEX = "Delaktighetsindex, andel (%) av maxpoäng";

    private static Town town;
    private static Activity activity;

    @BeforeAll
    static void realFigures() {
        town = RealFigures.vaxjo();
        activity = Dialogues.closed(town, "nobody-runs-this");
    }

    @Test
    void fromAComparisonToAGoalThatEveryoneCanRead() {
        int year = LocalDate.now(Frame.ZONE).getYear();
        String session = town.session(town.person("Analys Andersson", Role.OFFICER), Assurance.STRONG);
        try (var analyst = new Walker("influence", Way.MOUSE_AT_DESK).withSession(session)) {
            compare(analyst);
            report(analyst);
            goal(analyst, year);
            analyst.width(360).visit(town.url("/arbete/mal"));
        }
        try (var resident = new Walker("influence-read", Way.MOUSE_ON_PHONE)) {
            resident.visit(town.url("/mal"))
                    .follow("Fler ska kunna påverka det som rör dem")
                    .sees("Inte än, men närmare")
                    .sees("Siffrorna från andra källor gäller Växjö")
                    .sees("28,4\u00a0% (2022)")
                    .sees("Basår 25,9\u00a0% (2021)")
                    .sees("Mål 35\u00a0% (" + (year + 3) + ")")
                    .sees("Källa: Kolada")
                    .sees("Bedömningen andra halvåret " + (year - 1) + " är att målet nås delvis.")
                    .sees("Medborgarpanel inför budgeten")
                    .follow("Politiken först");
            String report = resident.page().url().replaceFirst("#.*", "");
            resident.sees("Färre än tre av tio tycker att de kan påverka politiken.")
                    .sees("44,2\u00a0% (2022)")
                    .sees("38,7\u00a0% (2021)")
                    .sees("Källa: Kolada")
                    .sees("Det finns ingen siffra för oss.")
                    .sees("Medborgarpanel inför budgeten")
                    .follow("Fler ska kunna påverka det som rör dem");
            String goal = resident.page().url();
            for (String page : List.of(goal, report, town.url("/lagesbilder"), town.url("/mal"))) {
                resident.in(ColorScheme.LIGHT).width(360).visit(page).onPaper();
                resident.in(ColorScheme.DARK).look().width(1280).look();
            }
        }
    }

    private static void compare(Walker analyst) {
        analyst.visit(town.url("/nyckeltal/jamfor?n=N00650&n=N00649&n=N05401&n=U00454"))
                .sees("28,4")
                .sees("Källa: Kolada")
                .follow("Spara jämförelsen")
                .type("Namn", "Inflytande och insyn i Växjö")
                .type("Vad ser du?", "Färre än tre av tio tycker att det går att påverka politiken.")
                .press("Spara")
                .sees("Jämförelsen är sparad");
    }

    private static void report(Walker analyst) {
        analyst.follow("Gör en nulägesbild av det här")
                .type(
                        "Analys",
                        "Färre än tre av tio tycker att de kan påverka politiken.\n\n"
                                + "Fyra av tio tycker att de kan påverka i **verksamheterna**.")
                .press("Spara")
                .sees("Nulägesbilden är påbörjad.")
                .sees("Kvar att välja bland i jämförelsen");
        choose(analyst, POLITICS, "N00650", "Det går åt rätt håll, men från en låg nivå.");
        choose(analyst, SERVICES, "N00649", "Lättare att påverka det som ligger nära.");
        choose(analyst, TURNOUT, "N05401", "Fler än åtta av tio röstar, färre än förra gången.");
        choose(analyst, INDEX, "U00454", "Det finns ingen siffra för oss.");
        analyst.sees("Lägg till ett annat nyckeltal").choose("Dialogen", activity.dialogueTitle());
        analyst.page().locator("#kommentar-dialog").fill("De unga vill vara med tidigare.");
        analyst.press("Lägg till dialogen")
                .type("Prioritering", "Politiken först")
                .type("Varför först?", "Där är avståndet störst.")
                .press("Lägg till prioriteringen")
                .press("Publicera nulägesbilden")
                .sees("Nulägesbilden är publicerad")
                .follow("Läs som alla ser det")
                .sees("Siffrorna från andra källor gäller Växjö")
                .onPaper();
    }

    private static void choose(Walker analyst, String title, String id, String comment) {
        analyst.tick(title + " " + id + ", Källa: Kolada");
        analyst.page().locator("#kommentar-q").fill(comment);
        analyst.page().locator("form:has(#kommentar-q) button[type=submit]").click();
        analyst.sees("Det är tillagt i underlaget.").sees(comment).look();
    }

    private static void goal(Walker analyst, int year) {
        analyst.visit(town.url("/arbete/mal"))
                .follow("Ny vision")
                .type("Målet i en mening", "Ett Växjö där alla räknas")
                .type("Vad betyder det?", "Den som bor här ska kunna vara med och bestämma.")
                .type("Vem svarar för det?", "Kommunfullmäktige")
                .press("Spara")
                .press("Publicera")
                .follow("Nytt mål för fullmäktige")
                .type("Målet i en mening", "Fler ska kunna påverka det som rör dem")
                .type("Vad betyder det?", "Du ska veta när du kan säga ditt, och vad det ledde till.")
                .type("Vem svarar för det?", "Kommunfullmäktige")
                .press("Spara")
                .press("Publicera")
                .follow("Välj nyckeltal")
                .type("Sök bland nyckeltalen", "påverka politiska beslut")
                .press("Sök")
                .follow(POLITICS)
                .sees("Så ser det ut i Växjö: 25,9\u00a0% (2021), 28,4\u00a0% (2022).")
                .type("Basår", "2021")
                .type("Ska vara", "35")
                .type("Senast år", Integer.toString(year + 3))
                .tick("Högre är bättre")
                .press("Spara")
                .sees("Nyckeltalet är tillagt.")
                .follow("Ny åtgärd")
                .type("Vad ska göras?", "Medborgarpanel inför budgeten")
                .type("Ansvarig", "Kommunkansliet")
                .date("Börjar", LocalDate.of(year, 1, 1))
                .date("Klart senast", LocalDate.of(year + 1, 12, 31))
                .type("Kostnad i kronor", "250 000")
                .choose("Prioritering som den följer av", "Politiken först (Inflytande och insyn i Växjö)")
                .press("Spara")
                .sees("Åtgärden är tillagd.")
                .follow("Följ upp målet")
                .type("År", Integer.toString(year - 1))
                .tick("Andra halvåret")
                .tick("Målet nås delvis")
                .type("Varför, och varför inte?", "Fler är med, men få unga.")
                .press("Spara")
                .sees("Uppföljningen är sparad.");
    }
}
