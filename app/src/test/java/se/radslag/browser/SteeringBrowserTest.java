package se.radslag.browser;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Town;

/** An officer writes a goal with an indicator of its own and a state report from it; a resident reads both. */
@Tag("browser")
class SteeringBrowserTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.closed(town, "nobody-runs-this");
    private final Town.Person olga = town.person("Olga Ek", Role.OFFICER);
    private final int thisYear = LocalDate.now(Frame.ZONE).getYear();

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "KEYBOARD_AT_DESK", "WITHOUT_SCRIPT_ON_PHONE"})
    void aGoalAndAStateReportAreMade(Way way) {
        try (var walker = new Walker("steering", way).withSession(town.session(olga, Assurance.CONFIRMED_ADDRESS))) {
            walker.visit(town.url("/arbete/mal"))
                    .follow("Ny vision")
                    .press("Spara")
                    .type("Målet i en mening", "Ett Björkå där alla räknas")
                    .type("Vad betyder det?", "Den som bor här ska kunna vara med och bestämma.")
                    .type("Vem svarar för det?", "Kommunfullmäktige")
                    .press("Spara")
                    .sees("Målet är sparat som utkast.")
                    .press("Publicera")
                    .sees("Målet är publicerat.")
                    .follow("Välj nyckeltal")
                    .follow("Nytt eget nyckeltal")
                    .type("Vad mäts?", "Andel som tycker att de kan påverka")
                    .type("Var kommer siffrorna ifrån?", "Egen enkät")
                    .type("Enhet", "%")
                    .type("Värde under basåret", "31")
                    .type("Ska vara", "45")
                    .type("Senast år", Integer.toString(thisYear + 2))
                    .tick("Högre är bättre")
                    .press("Spara")
                    .sees("Nyckeltalet är tillagt.")
                    .type("Värde (%)", "38,5")
                    .press("För in värdet")
                    .sees("Värdet är infört.")
                    .follow("Tillbaka till målet")
                    .follow("Följ upp målet")
                    .tick("Målet nås delvis")
                    .type("Varför, och varför inte?", "Fler deltar, men inte de unga.")
                    .press("Spara")
                    .sees("Uppföljningen är sparad.")
                    .visit(town.url("/arbete/lagesbilder"))
                    .follow("Ny nulägesbild")
                    .type("Rubrik", "Inflytande och öppenhet")
                    .type("Analys", "Fler än förr tycker att de kan påverka.")
                    .press("Spara")
                    .sees("Nulägesbilden är påbörjad.")
                    .choose("Nyckeltal", "Andel som tycker att de kan påverka");
            walker.page().locator("#kommentar-nyckeltal").fill("Stiger sakta.");
            walker.press("Lägg till nyckeltalet").sees("Det är tillagt i underlaget.");
            walker.choose("Dialogen", activity.dialogueTitle());
            walker.page().locator("#kommentar-dialog").fill("Parken visar vad unga vill.");
            walker.press("Lägg till dialogen")
                    .sees("Parken visar vad unga vill.")
                    .type("Prioritering", "Unga först")
                    .type("Varför först?", "De deltar minst.")
                    .press("Lägg till prioriteringen")
                    .press("Publicera nulägesbilden")
                    .sees("Nulägesbilden är publicerad")
                    .visit(town.url("/arbete/mal/dialoger"))
                    .follow(activity.dialogueTitle())
                    .choose("Nyckeltal", "Andel som tycker att de kan påverka")
                    .type("Hur hänger det ihop med frågan?", "Den som är trygg deltar mer.")
                    .press("Lägg till nyckeltalet")
                    .sees("Nyckeltalet är tillagt.")
                    .visit(town.url("/mal"))
                    .follow("Ett Björkå där alla räknas")
                    .sees("Bedömningen")
                    .onPaper()
                    .visit(town.url("/lagesbilder"))
                    .follow("Inflytande och öppenhet")
                    .sees("Unga först")
                    .onPaper()
                    .visit(town.url(activity.dialoguePath()))
                    .sees("Det här vill frågan påverka")
                    .visit(town.url("/vad-blev-det"))
                    .visit(town.url("/beslut/kalender"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "KEYBOARD_AT_DESK"})
    void theDemosGoalsAndAccountAreRead(Way way) {
        Town demo = Town.demo();
        try (var walker = new Walker("steering-demo", way)) {
            walker.visit(demo.url("/mal"))
                    .follow("Fler ska kunna påverka det som rör dem")
                    .sees("Är vi där?")
                    .visit(demo.url("/lagesbilder"))
                    .follow("Inflytande och öppenhet i Björkå")
                    .visit(demo.url("/vad-blev-det"))
                    .follow("Mot dialogens rekommendation")
                    .visit(demo.url("/beslut/kalender"));
        }
    }
}
