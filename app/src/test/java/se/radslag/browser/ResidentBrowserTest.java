package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.testing.Town;

/** Somebody who has never been here finds a dialogue, proposes before signing in, supports, comments, and signs out. */
@Tag("browser")
class ResidentBrowserTest {

    private static final Town BJORKA = Town.demo();
    private static final String TEXT = "När jag hämtar på fritids är det kolsvart på gångstråket. Låga lampor räcker.";

    @ParameterizedTest
    @EnumSource(Way.class)
    void aNewResidentProposesSupportsAndCommentsWithoutLosingAWord(Way way) {
        String address = "sara." + way.ordinal() + "@exempel.se";
        String title = "Lampor längs gångstråket mot Norra skolan, " + (way.ordinal() + 1);
        try (var walker = new Walker("resident", way)) {
            walker.visit(BJORKA.url("/"))
                    .follow("Hur ska Åparken bli tryggare på kvällen?")
                    .sees("Vårt löfte: du har inflytande")
                    .sees("Öppet till")
                    .follow("Lämna ett förslag")
                    .sees("Du kan skriva klart först och logga in sedan.")
                    .type("Rubrik", title);
            if (way.script) {
                walker.sees("Det finns förslag som liknar ditt:");
            }
            walker.type("Beskriv ditt förslag", TEXT).press("Skicka förslaget");

            signIn(walker, address);
            walker.sees("Det du skrev finns kvar.");
            assertThat(walker.value("Rubrik")).isEqualTo(title);
            assertThat(walker.value("Beskriv ditt förslag")).isEqualTo(TEXT);

            walker.press("Skicka förslaget")
                    .sees("Liknar ditt förslag något av de här?")
                    .press("Publicera mitt ändå")
                    .sees("Tack! Ditt förslag är publicerat.")
                    .sees(title);

            walker.follow("Alla förslag")
                    .sees(title)
                    .choose("Ordning", "Mest stöd först")
                    .press("Visa")
                    .follow("Belysning längs gångstråket mot skolan");
            supportAndComment(walker);

            walker.follow("Min sida")
                    .sees("Det du har sagt")
                    .follow(title)
                    .press("Logga ut")
                    .sees("Du är utloggad");
        }
    }

    private static void signIn(Walker walker, String address) {
        walker.sees("Det du har skrivit finns kvar.")
                .type("E-postadress", address)
                .press("Skicka koden")
                .type("Koden", "12")
                .press("Logga in")
                .sees("Koden är sex siffror.")
                .type("Koden", code(walker, address))
                .press("Logga in")
                .type("Namn", "Sara Nyberg")
                .press("Fortsätt")
                .sees("Vilket år är du född?")
                .type("Födelseår", "89")
                .press("Fortsätt")
                .sees("Skriv året med fyra siffror")
                .type("Födelseår", "1989")
                .press("Fortsätt");
    }

    /** Reads the code in the letter, in another tab. */
    private static String code(Walker walker, String address) {
        try (Walker post = walker.anotherTab()) {
            return post.visit(BJORKA.url("/demo/post"))
                    .page()
                    .locator("ul.mail a", new Page.LocatorOptions().setHasText(address))
                    .first()
                    .locator(".subject")
                    .innerText()
                    .replaceAll("\\D.*", "");
        }
    }

    private static void supportAndComment(Walker walker) {
        walker.press("Stöd förslaget").sees("Du stödjer det här");
        say(walker, "Tala för", "Jag går där varje dag med barnen.");
        say(walker, "Tala mot", "Men bara om lamporna släcks på natten.");
        say(walker, "Fråga något", "Räcker pengarna ända till bron?");
        Locator mine = walker.page()
                .locator(".comment", new Page.LocatorOptions().setHasText("Räcker pengarna ända till bron?"));
        assertThat(mine.first().getAttribute("data-side")).isEqualTo("question");
    }

    private static void say(Walker walker, String side, String text) {
        walker.tick(side)
                .type("Din kommentar", text)
                .press("Skicka")
                .sees("Tack! Din kommentar är publicerad.")
                .sees(text);
    }
}
