package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Role;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** A new organisation moves in: it gets its look, its contact, its areas, and somebody who may start dialogues. */
@Tag("browser")
class AdministratorBrowserTest {

    private static final String PALE = "#ffd84d";

    @TempDir
    Path files;

    @ParameterizedTest
    @EnumSource(names = "WITHOUT_SCRIPT.*", mode = EnumSource.Mode.MATCH_NONE)
    void anAdministratorSetsUpANewOrganisationWithItsLook(Way way) throws IOException {
        Town town = Town.create();
        Town.Person rolf = town.person("Rolf Enquist", Role.ADMINISTRATOR);
        String slug = "sandvik-" + way.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try (var walker =
                new Walker("administrator", way).withSession(town.session(rolf, Assurance.CONFIRMED_ADDRESS))) {
            walker.visit(town.url("/arbete"))
                    .follow("Ny organisation")
                    .type("Organisationens namn", "Sandviks kommun")
                    .type("Adress", slug)
                    .type("Färgens kod", PALE)
                    .press("Lägg till organisationen")
                    .sees("En sak behöver rättas");
            assertThat(walker.value("Organisationens namn")).isEqualTo("Sandviks kommun");
            walker.type("Färgens kod", "#1d4f91")
                    .press("Lägg till organisationen")
                    .sees("Sandviks kommun finns nu")
                    .follow("Gå till utseendet");

            walker.type("Färgens kod", PALE)
                    .press("Visa hur det blir")
                    .sees("Färgen är för ljus för att läsas")
                    .type("Färgens kod", "#7a2e5d")
                    .press("Visa hur det blir")
                    .sees("Så här blir #7a2e5d")
                    .press("Använd färgen")
                    .sees("Det är sparat.")
                    .attach("Bild att använda", logo())
                    .press("Ladda upp")
                    .sees("Ta bort logotypen");

            walker.follow("Namn och kontakt")
                    .type("E-postadress", "kommunen@sandvik.example")
                    .type("Telefon", "0555-660 00")
                    .press("Spara")
                    .sees("Det är sparat.");

            walker.follow("Områden")
                    .type("Nytt område", "Hamnen")
                    .press("Lägg till")
                    .type("Nytt område", "Kyrkbyn")
                    .press("Lägg till")
                    .sees("Kyrkbyn");

            walker.follow("Inloggning")
                    .sees("Ingen koppling än.")
                    .press("Lägg till")
                    .type("Vad valet ska heta", "Freja eller BankID")
                    .type("Utfärdare", "https://legitimering.sandvik.example")
                    .type("Klientens id", "radslag")
                    .type("Klientens hemlighet", "hemligt")
                    .choose("Så säker är identiteten", "E-legitimation")
                    .press("Lägg till")
                    .sees("Freja eller BankID")
                    .follow("Ta bort Freja eller BankID")
                    .press("Ja, ta bort")
                    .sees("Ingen koppling än.");

            walker.follow("Personer och roller")
                    .type("Namn", "Eva Lindmark")
                    .type("E-postadress", "eva@sandvik.example")
                    .press("Lägg till")
                    .choose("Roll", "Processledare")
                    .type("Titel", "utredare")
                    .press("Ge rollen")
                    .sees("Processledare (utredare)");

            walker.visit(town.url("/arbete/gallring"))
                    .follow("Gallringslogg")
                    .follow("Undantag")
                    .visit(town.url("/arbete/gallring/tid/mail.letters"))
                    .type("Hur många dagar?", "14")
                    .press("Spara tiden")
                    .sees("Vill du spara det kortare tid?")
                    .press("Ja, spara kortare tid")
                    .sees("Tiden är sparad.");

            walker.visit(town.url("/arbete/tillganglighet"))
                    .follow("Skriv upp en brist")
                    .press("Spara")
                    .sees("behöver rättas");
            walker.visit(town.url("/arbete/hamtningar")).sees("Nyckeltalen är gemensamma");
            walker.visit(town.url("/min-sida")).follow("Allt vi har om dig").sees("Vad du har gjort, enligt loggen");

            walker.visit(town.url("/arbete"))
                    .follow("Integrationer")
                    .type("Systemets namn", "Diariet")
                    .tick("Skriva ärenden och beslut")
                    .press("Skapa nyckeln")
                    .sees("Hemligheten visas bara den här gången.")
                    .follow("Jag har sparat hemligheten")
                    .sees("Aldrig använd")
                    .follow("Återkalla Diariet")
                    .press("Ja, återkalla")
                    .sees("Nyckeln för Diariet är återkallad.");

            walker.follow("Webhookar")
                    .type("Systemets namn", "Diariet")
                    .type("Adress", "https://diariet.sandvik.example/radslag")
                    .tick("Ett beslut förs in decision.recorded")
                    .press("Skapa webhooken")
                    .follow("Jag har sparat hemligheten")
                    .press("Skicka ett prov")
                    .sees("webhook.test")
                    .follow("Byt hemlighet")
                    .follow("Nej, behåll den gamla")
                    .follow("Ändra")
                    .press("Spara")
                    .sees("Ändringen är sparad.");

            walker.visit(TestServer.address() + "/" + slug + "/");
            assertThat(walker.page().locator("footer").innerText()).contains("0555-660 00");
            assertThat(walker.page().locator(".mark img").getAttribute("src")).contains("/logotyp");
        }
    }

    private Path logo() throws IOException {
        var picture = new BufferedImage(96, 96, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x7a2e5d));
        pen.fillOval(8, 8, 80, 80);
        pen.dispose();
        Path file = files.resolve("logotyp.png");
        try (var stream = Files.newOutputStream(file)) {
            ImageIO.write(picture, "png", stream);
        }
        return file;
    }
}
