package se.radslag.foundation.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.identity.Admission;
import se.radslag.foundation.organisation.AddOrganisation;
import se.radslag.foundation.organisation.ListRepository;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class AdministrationTest {

    private final Town town = Town.create();
    private final Town.Person moa = town.person("Moa", Role.ADMINISTRATOR);
    private final Client browser = town.signedIn(moa);

    @ParameterizedTest
    @ValueSource(strings = {"", "/utseende", "/omraden", "/listor", "/personer", "/logg"})
    void onlyAnAdministratorComesIn(String part) {
        String path = "/arbete/organisation" + part;

        assertThat(browser.get(path).status()).isEqualTo(200);
        assertThat(town.signedIn(town.person("Olle", Role.OFFICER)).get(path).status())
                .isEqualTo(403);
        assertThat(town.visitor().get(path).location()).startsWith("/logga-in");
    }

    @Test
    void nameAndContactShowAtOnceOnEveryPage() {
        browser.get("/arbete/organisation")
                .form("form.form")
                .set("namn", "Björkå kommun")
                .set("telefon", "0123-45 67 89")
                .submit();

        Client.Page front = town.visitor().get("/personuppgifter");
        assertThat(front.document().text()).contains("Björkå kommun").contains("0123-45 67 89");
    }

    @Test
    void aWrongAddressIsToldAndNothingTypedIsLost() {
        Client.Page again = browser.get("/arbete/organisation")
                .form("form.form")
                .set("epost", "kommunen")
                .set("telefon", "0123")
                .submit();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.form("form.form").value("telefon")).isEqualTo("0123");
    }

    @Test
    void aColourIsShownBeforeItIsChosen() {
        Client.Page preview = browser.get("/arbete/organisation/utseende?farg=%237a1f5c");
        assertThat(preview.text()).contains("Så här blir #7a1f5c");
        assertThat(colour()).isEqualTo("#0b5d57");

        preview.form("form.row").submit();

        assertThat(colour()).isEqualTo("#7a1f5c");
    }

    @Test
    void aColourThatCannotBeReadIsRefusedWithTheReasonAndTheNearestThatCan() {
        Client.Page refused = browser.post("/arbete/organisation/utseende", Town.fields("farg", "#ffe000"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("minst 4,5").contains("Den närmaste färg som går bra är #");
        assertThat(colour()).isEqualTo("#0b5d57");
    }

    @Test
    void aLogoIsRedrawnAndServed() throws IOException {
        browser.post(
                "/arbete/organisation/logotyp",
                Map.of(),
                List.of(new Client.Upload("logotyp", "vapen.png", "image/png", png(1024, 256))));

        Client.Page logo = town.visitor().get("/logotyp");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
        assertThat(drawn.getWidth()).isEqualTo(512);
        assertThat(drawn.getHeight()).isEqualTo(128);
        assertThat(logo.header("Cache-Control")).contains("max-age=300");
    }

    @Test
    void aLogoThatIsNoPictureOrADrawingWithCodeInItIsRefused() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);

        Client.Page refused = browser.post(
                "/arbete/organisation/logotyp",
                Map.of(),
                List.of(new Client.Upload("logotyp", "vapen.png", "image/png", svg)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("ingen PNG- eller JPEG-bild");
        assertThat(town.visitor().get("/logotyp").status()).isEqualTo(404);
    }

    @Test
    void areasAreAddedOnceAndKeptWhileSomeoneLivesThere() {
        Client.Page areas = add("/arbete/organisation/omraden", "Norra");
        assertThat(areas.follow().text()).contains("Norra");
        assertThat(add("/arbete/organisation/omraden", "Norra").status()).isEqualTo(422);

        String norra = browser.get("/arbete/organisation/omraden")
                .form("form[action$=ta-bort]")
                .value("omrade");
        town.in(() -> TestServer.bean(PersonRepository.class).add("Amina", null, Long.valueOf(norra), null));
        Client.Page kept = browser.post("/arbete/organisation/omraden/ta-bort", Town.fields("omrade", norra))
                .follow();

        assertThat(kept.text()).contains("kan inte tas bort").contains("Norra");
    }

    @Test
    void peopleAreEnteredOnAListByTheirAddresses() {
        Town.Person amina = town.person("Amina");
        Client.Page list =
                add("/arbete/organisation/listor", "Elever på Åskolan").follow();

        Client.Page wrong = list.form("form.form")
                .set("personer", amina.email() + "\ninte en adress\n")
                .submit();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("ingen hel e-postadress: 2");
        assertThat(wrong.form("form.form").value("personer")).contains("inte en adress");

        list.form("form.form")
                .set("personer", amina.email() + "\nny@bjorka.example; Nils Ny\n")
                .submit();

        assertThat(town.in(() ->
                        TestServer.bean(ListRepository.class).list().getFirst().people()))
                .isEqualTo(2);
        Client.Page struck = browser.get(list.uri().toString())
                .form("form[action$=stryk]")
                .submit()
                .follow();
        assertThat(struck.text()).contains("struken").contains("Nils Ny").doesNotContain(amina.email());
    }

    @Test
    void anotherOrganisationsListAndPersonAreNotFound() {
        Town other = Town.create();
        Client theirs = town.signedIn(moa);
        Town.Person stranger = other.person("Stig");
        Client there = other.signedIn(other.person("Maj", Role.ADMINISTRATOR));
        String path = there.post("/arbete/organisation/listor", Town.fields("namn", "Hemlig"))
                .location();

        assertThat(theirs.get(path).status()).isEqualTo(404);
        assertThat(theirs.get("/arbete/organisation/personer/" + stranger.id()).status())
                .isEqualTo(404);
        assertThat(theirs.post("/arbete/organisation/personer/" + stranger.id(), Town.fields("roll", "OFFICER"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aRoleIsGivenInADialogueAndTakenBack() {
        Activity activity = Dialogues.open(town, "proposal");
        Town.Person olle = town.person("Olle");
        Client.Page page = browser.get("/arbete/organisation/personer?q=oll").click("Olle");

        Client.Page given = page.form("form.form")
                .set("roll", "FACILITATOR")
                .set("dialog", Long.toString(activity.dialogueId()))
                .set("titel", "utvecklingsledare")
                .submit()
                .follow();
        assertThat(given.text()).contains("Processledare (utvecklingsledare)");
        assertThat(held(olle)).containsExactly(new PersonRepository.Grant(Role.FACILITATOR, activity.dialogueId()));

        given.form("form[action$=ta-tillbaka]").submit();
        assertThat(held(olle)).isEmpty();
    }

    @Test
    void aRoleInADialogueOfAnotherOrganisationIsRefused() {
        Activity foreign = Dialogues.open(Town.create(), "proposal");
        Town.Person olle = town.person("Olle");

        Client.Page refused = browser.post(
                "/arbete/organisation/personer/" + olle.id(),
                Town.fields("roll", "OFFICER", "dialog", Long.toString(foreign.dialogueId())));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(held(olle)).isEmpty();
    }

    @Test
    void theLastAdministratorKeepsTheRole() {
        Client.Page refused = browser.post(
                "/arbete/organisation/personer/" + moa.id() + "/ta-tillbaka", Town.fields("roll", "ADMINISTRATOR"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("enda administratören");
    }

    @Test
    void theLogTellsWhoDidWhat() {
        add("/arbete/organisation/omraden", "Norra");

        assertThat(browser.get("/arbete/organisation/logg").text())
                .contains("Moa")
                .contains("area.added");
    }

    @Test
    void aNewOrganisationHasItsFirstAdministratorAndItsOwnLog() {
        var add = TestServer.bean(AddOrganisation.class);
        String slug = "norrvik-" + Long.toString(System.nanoTime(), 36);
        var request = new AddOrganisation.Request(slug, "Norrvik", "#0b5d57", "Nora", "nora@norrvik.example");

        assertThat(town.in(() -> add.add(request))).isInstanceOf(AddOrganisation.Outcome.Added.class);
        assertThat(town.in(() -> add.add(request)))
                .isEqualTo(new AddOrganisation.Outcome.Refused(Map.of("slug", "organisation.slug.taken")));
        assertThat(new Client(TestServer.address() + "/" + slug)
                        .get("/personuppgifter")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatANewOrganisationLacksIsToldByField() {
        var add = TestServer.bean(AddOrganisation.class);

        assertThat(add.add(new AddOrganisation.Request("Å!", " ", "gul", "", "nej")))
                .isInstanceOfSatisfying(
                        AddOrganisation.Outcome.Refused.class, refused -> assertThat(refused.reasonKeys())
                                .containsOnlyKeys("slug", "name", "accent", "administrator", "email"));
    }

    @Test
    void anInstallationThatIsNotOpenAddsNoOrganisationsOnTheWeb() {
        var closed = new NewOrganisationController(
                TestServer.bean(AddOrganisation.class),
                TestServer.bean(PersonRepository.class),
                TestServer.bean(Admission.class),
                TestServer.bean(PublicAddress.class),
                false);

        assertThatThrownBy(() -> closed.show(Visitor.unknown(town.id(), Locale.ROOT), new Typed(Map.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theInstallationsFrontDoorListsItsOrganisations() {
        Client outside = new Client(TestServer.address().toString());

        assertThat(outside.get("/").text()).contains(town.organisation().name());
        assertThat(outside.get("/finns-inte").status()).isEqualTo(404);
        assertThat(outside.get("/logga-in").status()).isEqualTo(404);
    }

    private Client.Page add(String path, String name) {
        return browser.get(path).form("form.form").set("namn", name).submit();
    }

    private String colour() {
        return town.in(() -> TestServer.bean(Organisations.class).current().accent());
    }

    private List<PersonRepository.Grant> held(Town.Person person) {
        return town.in(() -> TestServer.bean(PersonRepository.class).listGrants(person.id()));
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
