package se.radslag.browser;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Town;

/**
 * A facilitator sets up a round, an officer finds out what its projects cost, and the facilitator fixes list and rules;
 * everybody reads them.
 */
@Tag("browser")
class BudgetBrowserTest {

    private static final Town BJORKA = Town.demo();

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "KEYBOARD_AT_DESK", "WITHOUT_SCRIPT_ON_PHONE"})
    void aRoundIsSetUpCostedAndFixed(Way way) {
        Town town = Town.create();
        Activity activity = Dialogues.open(town, "budget");
        Town.Person mirjam = town.person("Mirjam Blom", Role.FACILITATOR);
        Town.Person perOlov = town.person("Per-Olov Sandgren", Role.OFFICER);
        try (var facilitator = walker("budget-facilitator", way, town, mirjam);
                var officer = walker("budget-officer", way, town, perOlov)) {
            facilitator
                    .visit(town.url("/arbete/budget"))
                    .follow("Vad behövs i parken?")
                    .sees("Ingen kan rösta än")
                    .follow("Lägg upp omgången")
                    .press("Spara")
                    .sees("Skriv minst en pott med namn och belopp.")
                    .type("Namn på pott 1", "Hela kommunen")
                    .type("Belopp i pott 1, i hela kronor", "500 000")
                    .type("Krav att bedöma varje projekt mot", "Det är till nytta för många")
                    .type("Lägsta ålder", "12")
                    .press("Spara")
                    .sees("Sparat.")
                    .follow("Reglerna")
                    .type("Flest projekt på en röstsedel", "2")
                    .tick("Flest röster först")
                    .press("Spara")
                    .sees("Sparat.");
            int number = 0;
            for (String title : new String[] {"Bänkar vid ån", "Belysning till bron"}) {
                number++;
                facilitator
                        .follow("Projekten")
                        .follow("Lägg till ett projekt")
                        .type("Rubrik", title)
                        .type("Vad det är", "Det behövs på vägen hem.")
                        .press("Lägg till")
                        .sees("Projektet är tillagt.")
                        .choose("Handläggare", "Per-Olov Sandgren")
                        .date("Ska vara bedömt", LocalDate.now().plusDays(10))
                        .press("Ge uppdraget")
                        .sees("Uppdraget är givet.")
                        .visit(town.url("/arbete/budget/" + activity.id()));
                officer.visit(town.url("/arbete/budget"))
                        .follow(number + ". " + title)
                        .choose("Betalas ur", "Hela kommunen")
                        .type("Beräknad kostnad", "en massa")
                        .press("Spara bedömningen")
                        .sees("Skriv ett belopp i hela kronor")
                        .type("Beräknad kostnad", "120 000")
                        .tick("Uppfyller")
                        .press("Spara bedömningen")
                        .sees("Bedömningen är sparad.")
                        .tick("Ta med på listan")
                        .press("Spara ställningstagandet")
                        .sees("Projektet är med på listan.");
            }
            facilitator
                    .visit(town.url("/arbete/budget/" + activity.id()))
                    .sees("Allt är på plats.")
                    .follow("Fastställ lista och regler")
                    .sees("kan ingen ändra projekten")
                    .press("Ja, fastställ för gott")
                    .sees("Lista och regler är fastställda.")
                    .follow("Den offentliga sidan")
                    .sees("2 projekt att rösta på")
                    .sees("Ingen kan ändra dem")
                    .follow("1. Bänkar vid ån")
                    .sees("Så uppfyller det kraven");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "KEYBOARD_AT_DESK"})
    void theProjectsOfBjorkaAreFoundByAreaAndWord(Way way) {
        try (var walker = new Walker("budget-public", way)) {
            walker.visit(BJORKA.url("/dialoger/medborgarbudget"))
                    .follow("Projekten och reglerna")
                    .sees("21 projekt att rösta på")
                    .choose("Pott", "Norra")
                    .press("Visa")
                    .sees("5 projekt att rösta på")
                    .seesNo("Bastu vid badplatsen")
                    .choose("Visa", "De som inte kom med")
                    .choose("Pott", "Alla")
                    .press("Visa")
                    .follow("25. Pool på Solgårdens innergård")
                    .sees("Poolen skulle bara vara till för dem som bor på gården.");
        }
    }

    private static Walker walker(String journey, Way way, Town town, Town.Person person) {
        return new Walker(journey, way).withSession(town.session(person, Assurance.CONFIRMED_ADDRESS));
    }
}
