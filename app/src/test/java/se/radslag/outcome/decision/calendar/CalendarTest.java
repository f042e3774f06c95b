package se.radslag.outcome.decision.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Town;

/** Bodies meet, matters go there and are decided, and everyone sees it. */
class CalendarTest {

    private static final String WORK = "/arbete/arenden/kalender";

    private final Town town = Town.create();
    private final Activity activity = Dialogues.closed(town, "nobody-runs-this");
    private final Client officer = town.signedIn(town.person("Olga", Role.OFFICER));
    private final LocalDate today = LocalDate.now(Frame.ZONE);

    @Test
    void aMatterGoesToAMeetingAndTheDecisionStandsThere() {
        assertThat(town.visitor().get("/beslut/kalender").text()).contains("Inga möten är inlagda än");
        assertThat(plan(today).follow().text()).contains("Mötet är inlagt.", "kl. 18:00, Stadshuset");
        Client.Page matter = newMatter();

        Client.Page scheduled = schedule(matter);

        assertThat(scheduled.text()).contains("Ärendets läge är sparat.", "Ska beslutas av Kulturnämnden");
        assertThat(town.visitor().get("/beslut/kalender").text()).contains("Tryggare park KFN 1 Ska beslutas");
        scheduled
                .click("För in beslutet")
                .form("main form")
                .set("datum", today.toString())
                .set("paragraf", "§ 14")
                .set("beslut", "Bygg belysning.")
                .set("foljde", "nej")
                .set("skal", "Pengarna räcker inte till allt.")
                .submit();
        officer.get(WORK)
                .click("Ändra Kulturnämnden " + day())
                .form("main form[novalidate]")
                .set("protokoll", "https://bjorka.example/protokoll.pdf")
                .submit();
        Client.Page calendar = town.visitor().get("/beslut/kalender");
        assertThat(calendar.text()).contains("Beslutat Läs beslutet, § 14", "Protokoll från Kulturnämnden");
        assertThat(town.visitor().get(activity.dialoguePath()).text())
                .contains("Mot dialogens rekommendation Skälet: Pengarna räcker inte till allt.");
    }

    @Test
    void aMeetingIsCancelledWithAReasonAndStaysInTheCalendar() {
        plan(today.plusDays(3));
        Client.Page form = officer.get(WORK)
                .click("Ändra Kulturnämnden " + day(today.plusDays(3)))
                .click("Ställ in mötet");
        assertThat(form.form("main form").submit().status()).isEqualTo(422);

        Client.Page done =
                form.form("main form").set("skal", "För få ärenden.").submit().follow();

        assertThat(done.text()).contains("Mötet är inställt.", "Inställt", "För få ärenden.");
        assertThat(newMatter().click("Ändra läge").has("#mote")).isFalse();
    }

    @Test
    void whatIsWrongWithAMeetingIsSaidAtItsField() {
        plan(today);
        assertThat(plan(today).text()).contains("Organet har redan ett möte den dagen och tiden.");

        Client.Page page = officer.get(WORK + "/nytt")
                .form("main form")
                .set("dag", "i morgon")
                .set("tid", "kväll")
                .set("dagordning", "javascript:alert(1)")
                .submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#organ", "#dag", "#tid", "#plats", "#dagordning");
        assertThat(page.form("main form").value("tid")).isEqualTo("kväll");
    }

    @Test
    void aMeetingThatSomebodyElseChangedIsNotOverwritten() {
        plan(today.plusDays(5));
        Client.Form form = officer.get(WORK)
                .click("Ändra Kulturnämnden " + day(today.plusDays(5)))
                .form("main form[novalidate]");
        form.set("plats", "Biblioteket").submit();

        Client.Page stale = form.set("plats", "Skolan").submit();

        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.text()).contains("Någon annan hann ändra");
    }

    @Test
    void aMatterGoesToNoMeetingOfAnotherTown() {
        Town other = Town.create();
        Client stranger = other.signedIn(other.person("Olle", Role.ADMINISTRATOR));
        plan(today.plusDays(3));
        String meeting = newMatter()
                .click("Ändra läge")
                .document()
                .select("#mote option:eq(1)")
                .attr("value");
        Activity theirs = Dialogues.closed(other, "nobody-runs-this");
        String path = stranger.get("/arbete/arenden/nytt?dialog=" + theirs.dialogueId())
                .form("main form")
                .set("diarienummer", "X 1")
                .set("rubrik", "Annat")
                .submit()
                .location();

        Client.Page forged = stranger.post(path + "/lage", fields("lage", "SCHEDULED", "mote", meeting));

        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.text()).contains("Välj ett av de kommande mötena.");
        assertThat(stranger.get(WORK + "/" + meeting).status()).isEqualTo(404);
    }

    @Test
    void residentsAndRepresentativesPlanNoMeetings() {
        newMatter();
        String matter =
                officer.get("/arbete/arenden").element("td a").attr("href").replaceFirst("^/[^/]+", "");
        Client resident = town.signedIn(town.person("Amina"));
        for (Client browser : List.of(resident, town.signedIn(town.person("Karin", Role.REPRESENTATIVE)))) {
            assertThat(browser.get(WORK).status()).isEqualTo(403);
            assertThat(browser.post(WORK + "/nytt", fields("once", "8a0e9a1e-6f0c-4c4c-9d1e-0a3a5d3a1a11"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(resident.post(matter + "/lage", fields("lage", "CLOSED")).status())
                .isEqualTo(403);
    }

    private Client.Page plan(LocalDate day) {
        return officer.get(WORK + "/nytt")
                .form("main form")
                .set("organ", "Kulturnämnden")
                .set("dag", day.toString())
                .set("tid", "18:00")
                .set("plats", "Stadshuset")
                .submit();
    }

    private Client.Page newMatter() {
        return officer.get("/arbete/arenden/nytt?dialog=" + activity.dialogueId())
                .form("main form")
                .set("diarienummer", "KFN 1")
                .set("rubrik", "Tryggare park")
                .submit()
                .follow();
    }

    private Client.Page schedule(Client.Page matter) {
        Client.Page move = matter.click("Ändra läge");
        return move.form("main form")
                .set("lage", "SCHEDULED")
                .set("mote", move.document().select("#mote option:eq(1)").attr("value"))
                .submit()
                .follow();
    }

    private String day() {
        return day(today);
    }

    private static String day(LocalDate day) {
        return day.format(java.time.format.DateTimeFormatter.ofPattern("d MMMM", java.util.Locale.of("sv", "SE")))
                + (day.getYear() == LocalDate.now(Frame.ZONE).getYear() ? "" : " " + day.getYear());
    }
}
