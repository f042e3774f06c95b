package se.radslag.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.foundation.web.Assurance;
import se.radslag.testing.Town;

/** An officer finds what should have been answered already, answers it, and corrects the answer. */
@Tag("browser")
class OfficerBrowserTest {

    private static final Town BJORKA = Town.demo();
    private static final String LATE = "Vad ska gamla brandstationen användas till?";

    @ParameterizedTest
    @EnumSource(names = "WITHOUT_SCRIPT.*", mode = EnumSource.Mode.MATCH_NONE)
    void anOfficerFindsWhatIsOverdueAndAnswersIt(Way way) {
        Town.Person perOlov = BJORKA.known("per-olov.sandgren@bjorka.example");
        try (var walker =
                new Walker("officer", way).withSession(BJORKA.session(perOlov, Assurance.CONFIRMED_ADDRESS))) {
            walker.visit(BJORKA.url("/"))
                    .follow("Arbetsbänk")
                    .follow("Svara på bidrag")
                    .follow("Försenade")
                    .sees("dagar försenat")
                    .follow(LATE)
                    .sees("Försenat");
            String contributions = walker.page().url();
            String first = firstToAnswer(walker);
            walker.follow(first)
                    .press("Skicka svaret")
                    .sees("Välj vad det blir av.")
                    .tick("Tas delvis upp")
                    .type("Svaret och skälen", """
                            Det blir en öppen verkstad i vagnhallen, men inte varje kväll.

                            Vi har räknat på vad det kostar att ha huset bemannat. Pengarna räcker till tre kvällar i veckan. \
                            Kommunstyrelsen tar ställning till resten i mars.""")
                    .press("Skicka svaret")
                    .sees("Svaret är sparat.")
                    .follow("Det här svarade vi")
                    .sees("Pengarna räcker till tre kvällar i veckan.")
                    .visit(contributions + "?visa=besvarade")
                    .visit(walker.address("main td a"))
                    .sees("Det som stod förut finns kvar i historiken")
                    .type(
                            "Svaret och skälen",
                            "Det blir en öppen verkstad, prövad i %d kvällar till att börja med."
                                    .formatted(way.ordinal() + 10))
                    .press("Spara rättelsen")
                    .sees("Svaret är rättat.");
        }
    }

    private static String firstToAnswer(Walker walker) {
        return walker.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Besvara Nr")))
                .first()
                .innerText()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
