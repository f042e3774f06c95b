package se.radslag.methods.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.openness.VerifyAudit;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class SupportTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, ProposalMethod.KEY);
    private final String path = Proposing.publish(
            town.signedIn(town.person("Amina")), activity, "Belysning längs gångstråket", "Det är mörkt.");

    @Test
    void supportIsGivenOnceAndTakenBack() {
        Client lennart = town.signedIn(town.person("Lennart"));

        Client.Page given = lennart.get(path).form("#stod form").submit().follow();
        assertThat(given.text()).contains("Tack! Ditt stöd är räknat.", "Du stödjer det här");
        assertThat(given.element("#stod b").text()).isEqualTo("1");
        assertThat(lennart.post(path + "/stod", fields()).follow().text()).contains("Du stödjer redan");
        assertThat(lennart.get(list() + "?visa=mitt-stod").text()).contains("Belysning längs gångstråket");

        Client.Page removed = lennart.get(path).form("#stod form").submit().follow();
        assertThat(removed.element("#stod b").text()).isEqualTo("0");
        assertThat(removed.text()).contains("Ditt stöd är borttaget.");
    }

    @Test
    void whereScriptsRunOnlyTheButtonChanges() {
        Client lennart = town.signedIn(town.person("Lennart"));

        Client.Page part = lennart.header("HX-Request", "true").post(path + "/stod", fields());

        assertThat(part.status()).isEqualTo(200);
        assertThat(part.has("main, h1")).isFalse();
        assertThat(part.element("#stod b").text()).isEqualTo("1");
        Client.Page unknown = town.visitor().header("HX-Request", "true").post(path + "/stod", fields());
        assertThat(unknown.header("HX-Redirect")).endsWith(path + "/stod");
    }

    @Test
    void whoIsNotSignedInComesBackToTheButton() {
        Client.Page signIn = town.visitor().post(path + "/stod", fields());

        assertThat(signIn.location()).startsWith("/logga-in?till=").contains("stod");
        Client.Page button = town.signedIn(town.person("Lennart")).get(path + "/stod?utkast=x");
        assertThat(button.form("#stod form").submit().location()).isEqualTo(path);
    }

    @Test
    void fiftyTimesTheSamePersonIsOne() throws Exception {
        Town.Person lennart = town.person("Lennart");
        Client client = town.signedIn(lennart);

        List<Integer> statuses = atOnce(IntStream.range(0, 50)
                .mapToObj(i -> town.visitor().cookie("radslag-session", client.cookie("radslag-session")))
                .toList());

        assertThat(statuses).containsOnly(303);
        assertThat(count()).isEqualTo("1");
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    void fiftyPeopleAreFifty() throws Exception {
        List<Integer> statuses = atOnce(IntStream.range(0, 50)
                .mapToObj(i -> town.signedIn(town.person("Person " + i)))
                .toList());

        assertThat(statuses).containsOnly(303);
        assertThat(count()).isEqualTo("50");
        assertThat(audited()).isEqualTo(50);
        assertThat(town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select count(*) from dialogue_participant")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(51);
        assertThat(town.in(() -> TestServer.bean(VerifyAudit.class).verify()))
                .isInstanceOf(VerifyAudit.Verdict.Whole.class);
    }

    @Test
    void aClosedPhaseCountsNoMore() {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_phase set closes_on = opens_on")
                .update());

        Client.Page refused = town.signedIn(town.person("Lennart")).post(path + "/stod", fields());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Det här är avslutat");
        assertThat(count()).isEqualTo("0");
    }

    @Test
    void aForgedSupportIsRefused() {
        assertThat(town.signedIn(town.person("Lennart"))
                        .forge(path + "/stod", fields())
                        .status())
                .isEqualTo(403);
        assertThat(count()).isEqualTo("0");
    }

    private String count() {
        return town.visitor().get(path).element("#stod b").text();
    }

    private int audited() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from openness_audit_entry where action = 'proposal.supported'")
                .query(Integer.class)
                .single());
    }

    private List<Integer> atOnce(List<Client> clients) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = clients.stream()
                    .map(client -> threads.submit(
                            () -> client.post(path + "/stod", fields()).status()))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    private String list() {
        return "/aktiviteter/" + activity.id() + "/forslag";
    }
}
