package se.radslag.browser;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Frame;
import se.radslag.testing.Town;

/** A representative reads what a decision rests on, records what was decided, and sees it where residents see it. */
@Tag("browser")
class RepresentativeBrowserTest {

    private static final Town BJORKA = Town.demo();
    private static final String DIALOGUE = "Vad ska gamla brandstationen användas till?";

    @ParameterizedTest
    @EnumSource(names = "WITHOUT_SCRIPT.*", mode = EnumSource.Mode.MATCH_NONE)
    void aRepresentativeRecordsADecisionAndSeesItOnTheDialoguesPage(Way way) {
        Town.Person anders = BJORKA.known("anders.ryhed@bjorka.example");
        String number = "KS 2026/187-" + (way.ordinal() + 1);
        String paragraph = "§ " + (210 + way.ordinal());
        try (var walker =
                new Walker("representative", way).withSession(BJORKA.session(anders, Assurance.CONFIRMED_ADDRESS))) {
            walker.visit(BJORKA.url("/arbete"))
                    .follow("Ärenden och beslut")
                    .follow("Nytt ärende")
                    .choose("Dialogen", DIALOGUE)
                    .type("Diarienummer", number)
                    .type("Rubrik", "Ny användning av gamla brandstationen")
                    .type("Beslutar", "Kommunstyrelsen")
                    .press("Lägg upp ärendet")
                    .sees("Ärendet är upplagt.")
                    .sees("Det här vilar beslutet på");

            walker.follow("För in beslutet")
                    .type("Paragraf", paragraph)
                    .date("Beslutsdag", LocalDate.now(Frame.ZONE).minusDays(2))
                    .type("Beslutet", "Kommunstyrelsen beslutar att vagnhallen blir öppen verkstad.")
                    .tick("Ja")
                    .type("Det här togs med", "En öppen verkstad, och scenen på gården.")
                    .type("Det här togs inte med, och varför", "Bostäder: fasaden är skyddad i detaljplanen.")
                    .press("För in")
                    .sees("Beslutet är infört")
                    .sees(paragraph);

            walker.follow(DIALOGUE).sees("Från fråga till åtgärd").sees(paragraph);
        }
    }
}
