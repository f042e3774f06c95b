package se.radslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Town;

/**
 * A facilitator plans a dialogue of two phases with a method from the guide, checks rights and risks, publishes it, merges
 * what residents said twice, and answers the rest.
 */
@Tag("browser")
class FacilitatorBrowserTest {

    private static final String QUESTION = "Hur ska torget leva också på vintern?";

    private final Town town = Town.create();
    private final LocalDate today = LocalDate.now(Frame.ZONE);

    @ParameterizedTest
    @EnumSource(names = "WITHOUT_SCRIPT.*", mode = EnumSource.Mode.MATCH_NONE)
    void aDialogueIsPlannedPublishedMergedAndAnswered(Way way) {
        Town.Person eva = town.person("Eva Lindmark", Role.FACILITATOR);
        try (var walker = new Walker("facilitator", way).withSession(town.session(eva, Assurance.CONFIRMED_ADDRESS))) {
            walker.visit(town.url("/"))
                    .follow("Arbetsbänk")
                    .follow("Driv dialoger")
                    .follow("Ny dialog");
            ask(walker);
            letTheInfluenceCheckRefuseAndAllow(walker);
            govern(walker);
            planTwoPhases(walker);
            checkRights(walker);
            walker.follow("Publicera dialogen")
                    .press("Ja, publicera")
                    .sees("Nu är den publicerad.")
                    .sees("Vårt löfte: du har inflytande");

            String activity = threeResidentsPropose(walker);
            walker.visit(town.url("/arbete/dialoger"))
                    .follow(QUESTION)
                    .follow("Visa på webbplatsen")
                    .sees("Markera allt, kopiera och klistra in");
            walker.visit(activity).follow("Arbeta med förslagen");
            merge(walker);
            answerAll(walker);
        }
    }

    private void ask(Walker walker) {
        walker.press("Spara")
                .sees("rättas")
                .type("Frågan", QUESTION)
                .type("Ämne", "Stadsutveckling")
                .type("Ingress", "Från november till mars är torget tomt. Nämnden vill veta vad som skulle få er dit.")
                .type("Det här är öppet", "Vad som ska finnas på torget och vilka tider.")
                .type("Det här är redan bestämt", "Budgeten är 300 000 kronor.")
                .type("Bakgrund", "Torghandeln slutar i oktober.")
                .press("Spara")
                .sees("saknas innan det här kan publiceras");
    }

    private static void letTheInfluenceCheckRefuseAndAllow(Walker walker) {
        walker.follow("Inflytande")
                .tick("Ja, svaren kan ändra vad som görs")
                .tick("Nej, eller så vet vi inte")
                .type("Hur vet ni det?", "Nämnden har inte talat om frågan än.")
                .press("Spara")
                .sees("Det här kan bara publiceras som information")
                .follow("Inflytande")
                .tick("Ja, de har sagt att de vill använda svaren")
                .type("Hur vet ni det?", "Nämnden har avsatt pengarna och vill vänta med egna förslag.")
                .press("Spara");
    }

    private void govern(Walker walker) {
        walker.follow("Styrning")
                .type("Vem beslutar?", "Kultur- och fritidsnämnden")
                .type("Diarienummer", "KFN 2026/140")
                .type("Vad ska resultatet användas till?", "Nämnden väljer vad pengarna ska gå till.")
                .date("När fattas beslutet?", today.plusDays(60))
                .date("Senast när får deltagarna svar?", today.plusDays(75))
                .press("Spara")
                .seesNo("Det här kan bara publiceras som information");
    }

    private void planTwoPhases(Walker walker) {
        walker.follow("Faser och aktiviteter")
                .follow("Ny fas")
                .type("Namn", "Föreslå")
                .choose("Vad lovar fasen?", "Inflytande")
                .date("Första dagen", today)
                .date("Sista dagen", today.plusDays(20))
                .press("Spara")
                .follow("Välj metod")
                .choose("Vad handlar frågan om?", "Nya idéer")
                .choose("Vad vill ni lova deltagarna?", "Inflytande")
                .type("Hur många kronor har ni?", "20 000")
                .press("Visa metoder")
                .sees("De här passar bäst")
                .sees("De här går inte")
                .follow("Förslag på webben")
                .sees("Det här kan gå fel")
                .follow("Lägg till i dialogen")
                .press("Lägg till")
                .sees("rättas")
                .type("Rubrik", "Vad vill du göra på torget i vinter?")
                .type("Uppmaning", "Skriv ett förslag om en sak.")
                .press("Lägg till")
                .sees("Aktiviteten är tillagd.")
                .follow("Ny fas")
                .type("Namn", "Sammanställ")
                .choose("Vad lovar fasen?", "Information")
                .date("Första dagen", today.plusDays(10))
                .date("Sista dagen", today.plusDays(40))
                .press("Spara")
                .sees("Dagarna krockar med fasen Föreslå")
                .date("Första dagen", today.plusDays(21))
                .press("Spara")
                .follow("Till översikten")
                .sees("Pröva rättigheter och risker innan ni bjuder in");
    }

    private static void checkRights(Walker walker) {
        walker.follow("Rättigheter och risker")
                .press("Spara")
                .sees("rättas")
                .tick("Ja, några berörs särskilt eller är svåra att nå")
                .type("Berörda: skäl", "De som har slutat gå till torget hörs inte.")
                .type("Berörda: åtgärd", "Vi frågar på bussen och på äldreboendet.")
                .tick("Ja, barn berörs")
                .type("Barn: skäl", "Torget ligger vid skolan.")
                .type("Barn: åtgärd", "Två klasser är med.")
                .tick("Nej, ingen av dem berörs särskilt")
                .type("Nationella minoriteter: skäl", "Vi har frågat sverigefinska föreningen.")
                .tick("Nej, inga hinder finns kvar")
                .type("Tillgänglighet: skäl", "Torget är plant, och man kan delta på telefon.")
                .tick("Nej, bara det som behövs för att delta")
                .type("Personuppgifter: skäl", "Vi frågar bara efter namn.")
                .tick("Nej, ingen särskild risk")
                .type("Hot och hat: skäl", "Inget är känt.")
                .press("Spara")
                .sees("Allt är på plats. Dialogen kan publiceras.");
    }

    /** What residents do meanwhile. */
    private String threeResidentsPropose(Walker walker) {
        String act = walker.page().locator(".act a.btn").first().getAttribute("href");
        String path = URI.create(town.url("/")).resolve(act).getPath().replaceFirst("^/[^/]+", "");
        propose("Amina Haddad", path, "En isbana på torget", "En liten isbana som barnen kan åka på efter skolan.");
        propose("Lennart Boström", path, "Skridskois på torget", "Spola is på torget så att man kan åka skridskor.");
        propose("Nora Lilja", path, "Varm korv och eldkorgar", "Eldkorgar att värma sig vid på lördagarna.");
        return town.url(path.replaceFirst("/nytt$", ""));
    }

    private void propose(String name, String path, String title, String text) {
        var page = town.signedIn(town.person(name))
                .get(path)
                .form("#forslag")
                .set("rubrik", title)
                .set("text", text)
                .submit();
        if (page.document().selectFirst("[name=anda]") != null) {
            page = page.form("#forslag").tick("anda", "ja").submit();
        }
        assertThat(page.follow().text()).contains(title);
    }

    private static void merge(Walker walker) {
        walker.press("För samman")
                .sees("Välj minst ett förslag")
                .tick("För samman: Skridskois på torget")
                .tick("För de andra till: En isbana på torget")
                .type("Varför hör de ihop?", "Båda vill ha is att åka på.")
                .press("För samman")
                .sees("är sammanfört")
                .follow("Skridskois på torget")
                .sees("Förslaget har förts samman med ett annat och lever vidare där:");
    }

    private static void answerAll(Walker walker) {
        walker.follow("Arbetsbänk")
                .follow("Svara på bidrag")
                .follow(QUESTION)
                .follow("Besvara alla 2 obesvarade")
                .sees("Svara på 2 bidrag tillsammans")
                .tick("Tas upp")
                .type("Vad handlar bidragen om?", "Isen och elden")
                .type("Svaret och skälen", "Vi gör båda. Isbanan kostar 180 000 kronor och eldkorgarna 20 000.")
                .press("Skicka svaret")
                .sees("Svaret är sparat för 2 bidrag.")
                .follow("Det här svarade vi")
                .sees("Isen och elden");
    }
}
