package se.radslag.outcome.decision.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.intake.Problem;
import se.radslag.foundation.web.Messages;
import se.radslag.foundation.web.Role;
import se.radslag.outcome.decision.MatterState;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Matters go to the registry and come back, as CSV and as JSON. */
class MatterImportTest {

    private static final String PATH = "/arbete/arenden/fil";

    private final Town town = Town.create();
    private final Activity activity = Dialogues.closed(town, "nobody-runs-this");
    private final Client officer = town.signedIn(town.person("Olga", Role.OFFICER));

    @Test
    void aFileIsShownBeforeItIsTakenIn() {
        Client.Page shown = send("arenden.csv", csv("KFN 1", "Tryggare park", "PREPARING"));
        assertThat(shown.text()).contains("1 nya ärenden, 0 ändrade, 0 som de var", "KFN 1", "Bereds");
        assertThat(officer.get("/arbete/arenden").text()).contains("Inga ärenden än");

        Client.Page taken = shown.form("form[action$=ta-in]").submit().follow();

        assertThat(taken.text()).contains("Filen är inläst: 1 nya ärenden", "KFN 1", "Bereds");
    }

    @Test
    void whatWasFetchedChangesNothingWhenItIsReadInAgain() {
        take(csv("KFN 1", "Park, trygg \"snart\"", "SCHEDULED"));

        String csv = text("/data/matters.csv");
        String json = text("/data/matters.json");

        assertThat(csv).startsWith("registry_number,title,body,dialogue,state,note,changed_at,decided_on\n");
        assertThat(send("arenden.csv", csv).text()).contains("0 nya ärenden, 0 ändrade, 1 som de var");
        assertThat(send("arenden.json", json).text()).contains("0 nya ärenden, 0 ändrade, 1 som de var");
    }

    @Test
    void aMatterThatIsKnownIsPutRightAndItsCourseKept() {
        take(csv("KFN 1", "Tryggare park", "PREPARING"));

        take("diarienummer;rubrik;organ;läge;anteckning\nKFN 1;Ny rubrik;Nämnden;REFERRED_BACK;Mer underlag behövs\n");

        Client.Page matter = officer.get("/arbete/arenden").click("Ny rubrik");
        assertThat(matter.text()).contains("Återremitterat: Mer underlag behövs Olga", "Bereds", "Inkommet");
        assertThat(text("/data/matters.csv"))
                .contains("KFN 1,Ny rubrik,Nämnden,", "REFERRED_BACK,Mer underlag behövs,");
    }

    @Test
    void everyFaultIsToldByItsLineAndNothingChanges() {
        Client.Page refused = send("arenden.csv", """
                registry_number,title,body,dialogue,state
                KFN 1,Tryggare park,Nämnden,%s,DONE
                KFN 2,,Nämnden,ingen-sådan,
                KFN 2,En till,Nämnden,%s,
                KFN 3,För kort rad
                """.formatted(activity.dialogueSlug(), activity.dialogueSlug()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".ds-error-summary li").eachText())
                .anySatisfy(line -> assertThat(line).startsWith("Rad 2, kolumnen state: ”DONE” är inget läge"))
                .anySatisfy(line -> assertThat(line).isEqualTo("Rad 3, kolumnen title: värdet saknas"))
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("Rad 4, kolumnen registry_number: diarienumret KFN 2 finns redan på rad 3"))
                .anySatisfy(line -> assertThat(line).isEqualTo("Rad 5: raden ska ha 5 kolumner men har 2"));
        assertThat(refused.has("form[action$=ta-in]")).isFalse();
        assertThat(officer.get("/arbete/arenden").text()).contains("Inga ärenden än");
    }

    @Test
    void aMatterOfNoKnownDialogueAndOneThatWouldMoveAreRefused() {
        take(csv("KFN 1", "Tryggare park", ""));
        Activity other = Dialogues.closed(town, "nobody-runs-this");

        assertThat(send(
                                "a.csv",
                                csv("KFN 1", "Tryggare park", "")
                                        .replace(activity.dialogueSlug(), other.dialogueSlug()))
                        .text())
                .contains("Rad 2, kolumnen dialogue: ärendet hör till en annan dialog");
        assertThat(send("a.json", """
                        [
                          {"registry_number": "KFN 9", "title": "Utan", "body": "Nämnden"}
                        ]
                        """).text()).contains("Rad 2, kolumnen dialogue: ”” är ingen publicerad dialog");
    }

    @Test
    void brokenFilesAreToldAsSuch() {
        assertThat(problems("")).containsExactly("Rad 1: Filen är tom. Den första raden ska namnge kolumnerna.");
        assertThat(problems("registry_number,rubrik\n1,2\n"))
                .containsExactly("Rad 1, kolumnen body: kolumnen saknas. Filens kolumner: registry_number, rubrik");
        assertThat(problems("[\n{\"title\": \"x\"},\n7, {\"body\": ]"))
                .anySatisfy(line -> assertThat(line).startsWith("Rad 3: här ska stå ett objekt"))
                .anySatisfy(line -> assertThat(line).startsWith("Rad 3: det som står här är inte JSON"));
        assertThat(MatterFile.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0x41}).problems())
                .extracting(Problem::key)
                .containsExactly("intake.not-utf-8");
        assertThat(MatterFile.read("registry_number,title,body,state\nA,B,C,decided\n".getBytes(StandardCharsets.UTF_8))
                        .rows())
                .extracting(MatterRow::state)
                .containsExactly(MatterState.DECIDED);
    }

    @Test
    void onlyOfficersAndAdministratorsReadInFiles() {
        for (Client browser : List.of(
                town.signedIn(town.person("Amina")),
                town.signedIn(town.person("Karin", Role.REPRESENTATIVE)),
                town.signedIn(town.person("Moa", Role.FACILITATOR)))) {
            assertThat(browser.get(PATH).status()).isEqualTo(403);
            assertThat(browser.post(PATH + "/ta-in", Map.of("text", csv("KFN 1", "x", "")))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(town.visitor().get(PATH).location()).startsWith("/logga-in");
    }

    private String csv(String number, String title, String state) {
        return "registry_number,title,body,dialogue,state\n%s,\"%s\",Kultur- och fritidsnämnden,%s,%s\n"
                .formatted(number, title.replace("\"", "\"\""), activity.dialogueSlug(), state);
    }

    private void take(String file) {
        assertThat(send("arenden.csv", file)
                        .form("form[action$=ta-in]")
                        .submit()
                        .status())
                .isEqualTo(303);
    }

    private Client.Page send(String name, String text) {
        return officer.post(
                PATH,
                Map.of(),
                List.of(new Client.Upload("fil", name, "text/csv", text.getBytes(StandardCharsets.UTF_8))));
    }

    private String text(String path) {
        return new String(town.visitor().get(path).bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> problems(String file) {
        return MatterFile.read(file.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(problem -> problem.text(TestServer.bean(Messages.class), Locale.of("sv", "SE")))
                .toList();
    }
}
