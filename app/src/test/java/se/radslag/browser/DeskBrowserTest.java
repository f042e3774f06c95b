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

/** Somebody at the desk lets people take part who would not on their own: with a code on paper, or by word of mouth. */
@Tag("browser")
class DeskBrowserTest {

    private final Town town = Town.create();
    private final Town.Person mirjam = town.person("Mirjam Blom", Role.FACILITATOR);

    @ParameterizedTest
    @EnumSource(names = "(MOUSE|KEYBOARD_AT).*", mode = EnumSource.Mode.MATCH_ALL)
    void aClassGetsItsCodesOnPaper(Way way) {
        try (var walker = walker("paper-codes", way)) {
            walker.visit(town.url("/arbete"))
                    .follow("Koder på papper")
                    .sees("Inga än.")
                    .press("Gör koderna")
                    .type("Vad är koderna till för?", "Klass 8B, Ängsskolan")
                    .type("Hur många?", "12")
                    .date("Gäller till och med", LocalDate.now(Frame.ZONE).plusMonths(3))
                    .press("Gör koderna")
                    .sees("Skriv ut koderna nu")
                    .onPaper()
                    .follow("Koder på papper")
                    .sees("av 12 använda")
                    .follow("Dra tillbaka Klass 8B, Ängsskolan")
                    .press("Dra tillbaka koderna")
                    .sees("Tillbakadragna");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "(MOUSE|KEYBOARD_AT).*", mode = EnumSource.Mode.MATCH_ALL)
    void whatSomebodySaysAtTheDeskIsWrittenDownForThem(Way way) {
        Activity activity = Dialogues.open(town, "proposal");
        try (var walker = walker("desk", way)) {
            walker.visit(town.url("/arbete"))
                    .follow("Disken")
                    .type("Sök på namn eller e-postadress", "Greta")
                    .press("Sök")
                    .sees("Ingen heter så")
                    .press("Registrera")
                    .type("Namn", "Greta Ek")
                    .type("Födelseår", "1941")
                    .press("Registrera")
                    .sees("Allt du gör nu blir gjort av Greta Ek")
                    .press("Lämna bidrag för Greta Ek")
                    .visit(town.url("/aktiviteter/" + activity.id() + "/forslag/nytt"))
                    .type("Rubrik", "En bänk halvvägs till affären")
                    .type("Beskriv ditt förslag", "Jag orkar inte hela vägen utan att sitta en stund.")
                    .press("Skicka förslaget")
                    .sees("Greta Ek")
                    .press("Avsluta")
                    .sees("Nu gör du saker i ditt eget namn igen.");
        }
    }

    private Walker walker(String journey, Way way) {
        return new Walker(journey, way).withSession(town.session(mirjam, Assurance.CONFIRMED_ADDRESS));
    }
}
