package se.radslag.browser;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.mail.Letter;
import se.radslag.foundation.mail.Postbox;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** A representative records what was decided after a dialogue and what is to be done; a resident reads it. */
@Tag("browser")
class DecisionBrowserTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.closed(town, "nobody-runs-this");
    private final Town.Person karin = town.person("Karin Lund", Role.REPRESENTATIVE);
    private final LocalDate today = LocalDate.now(Frame.ZONE);

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "KEYBOARD_AT_DESK", "WITHOUT_SCRIPT_ON_PHONE"})
    void aDecisionIsRecordedFollowedUpAndRead(Way way) {
        try (var walker = new Walker("decision", way).withSession(town.session(karin, Assurance.CONFIRMED_ADDRESS))) {
            walker.visit(town.url("/arbete/arenden/nytt?dialog=" + activity.dialogueId()))
                    .type("Diarienummer", "KFN 2026/118")
                    .press("Lägg upp ärendet")
                    .sees("Ärendet är upplagt.")
                    .follow("För in beslutet")
                    .press("För in")
                    .sees("Skriv dagen som år-månad-dag")
                    .date("Beslutsdag", today)
                    .type("Paragraf", "§ 14")
                    .type("Beslutet", "Nämnden beslutar att bygga **belysning** från skolan till bron.")
                    .tick("Nej, inte eller bara delvis")
                    .type("Varför?", "Pengarna räcker till lamporna men inte till caféet.")
                    .type("Det här togs med", "Belysningen.")
                    .type("Det här togs inte med, och varför", "Caféet, eftersom avtalet löper till 2028.")
                    .press("För in")
                    .sees("Beslutet är infört")
                    .follow("Ny åtgärd")
                    .type("Åtgärd", "Belysning till bron")
                    .type("Ansvarig", "Gatuenheten")
                    .date("Klart senast", today.minusDays(2))
                    .press("Lägg till åtgärden")
                    .sees("Försenad sedan")
                    .follow("Belysning till bron")
                    .tick("Pågår")
                    .type("Anteckning", "Stolparna är beställda.")
                    .press("Spara")
                    .sees("Läget är sparat.")
                    .visit(town.url("/arbete/arenden/forsenade"))
                    .visit(town.url("/arbete/arenden"))
                    .visit(town.url("/beslut"))
                    .follow(activity.dialogueTitle())
                    .sees("Beslutet följde inte dialogens rekommendation")
                    .sees("Från fråga till åtgärd");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOUSE_ON_PHONE", "KEYBOARD_AT_DESK"})
    void aPersonReadsTheDemosPostAndChoosesHowLettersCome(Way way) {
        town.in(() -> {
            TestServer.bean(Postbox.class)
                    .post(new Letter(
                            karin.id(),
                            Letter.Kind.NEWS,
                            activity.dialogueId(),
                            "Nämnden har beslutat om parken",
                            "Hej!\n\nBeslutet och skälen finns att läsa här:\n" + town.url("/beslut")));
            return true;
        });
        try (var walker = new Walker("post", way).withSession(town.session(karin, Assurance.CONFIRMED_ADDRESS))) {
            walker.visit(town.url("/demo/post"));
            walker.page().locator("ul.mail a").first().click();
            walker.look().visit(town.url("/min-sida/mejl")).press("Spara").sees("Ditt val är sparat.");
        }
    }
}
