package se.radslag.methods.budget.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Role;
import se.radslag.methods.budget.round.BallotKind;
import se.radslag.methods.budget.vote.Voting;
import se.radslag.testing.Client;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class ClassroomTest {

    private final Town town = Town.create();
    private final Activity activity = Voting.open(town, BallotKind.APPROVAL);
    private final Town.Person alma = town.person("Alma");
    private final Town.Person bilal = town.person("Bilal");
    private final long list = list(alma, bilal);
    private final Client teacher = town.signedIn(town.person("Lärare", Role.OFFICER));

    @Test
    void pupilsVoteOneAfterAnotherOnOneDevice() {
        Client.Page slips = open();
        List<String> codes = slips.document().select(".slips .code").eachText();
        assertThat(codes).hasSize(2);
        String sitting = slips.element(".no-print a.btn").absUrl("href");
        Client device = town.visitor();

        Client.Page paper = device.get("/klass")
                .form("main form")
                .set("kod", codes.get(0).toLowerCase())
                .submit();
        Client.Page review = paper.form("form[data-ballot]")
                .tick("p2", "1")
                .tick("steg", "granska")
                .submit();
        assertThat(review.text()).contains("Granska din röst");
        Client.Page receipt = review.form("main form").tick("steg", "rosta").submit();
        assertThat(receipt.text()).contains("Din röst är sparad", "Nu är du klar");
        assertThat(receipt.header("Cache-Control")).contains("no-store");
        assertThat(device.cookie("radslag-session")).isNull();
        assertThat(teacher.get(sitting).text()).contains("1 av 2 har röstat").doesNotContain("aktivitetspark");

        Client.Page next = receipt.click("Nästa person")
                .form("main form")
                .set("kod", codes.get(1))
                .submit();
        assertThat(next.has("input[checked]")).isFalse();
        assertThat(device.post("/klass", fields("kod", codes.get(1), "steg", "rosta", "p1", "1"))
                        .status())
                .isEqualTo(200);
        assertThat(device.post("/klass", fields("kod", codes.get(1), "steg", "rosta", "p3", "1"))
                        .status())
                .isEqualTo(200);
        assertThat(teacher.get(sitting).text()).contains("2 av 2 har röstat");
        assertThat(device.post("/klass", fields("kod", codes.get(1))).has("input[checked]"))
                .isFalse();

        assertThat(Voting.count(town, "select count(*) from budget_roll where channel = 'CLASSROOM'"))
                .isEqualTo(2);
        Voting.close(town, activity);
        assertThat(Voting.sealed(town, activity).stream().map(line -> line.split(" ")[1]))
                .containsExactlyInAnyOrder("2", "3");
        assertThat(Voting.count(town, "select count(*) from budget_class_code")).isZero();
    }

    @Test
    void aPupilWhoVotedAtHomeHasOneBallot() {
        String code = open().element(".slips .code").text();
        town.signedIn(alma).post(Voting.path(activity), Voting.votesFor(1));

        town.visitor().post("/klass", fields("kod", code, "steg", "rosta", "p2", "1"));

        assertThat(Voting.count(town, "select count(*) from budget_ballot")).isEqualTo(1);
        assertThat(town.signedIn(alma).get(Voting.path(activity)).has("#p2[checked]"))
                .isTrue();
    }

    @Test
    void codesThatAreWrongOrOverOpenNothing() {
        Client.Page slips = open();
        String code = slips.element(".slips .code").text();
        Client device = town.visitor();
        assertThat(device.post("/klass", fields("kod", "CCCCC-CCCCC")).text()).contains("Koden stämmer inte");
        assertThat(device.post(
                                "/klass",
                                fields("kod", code, "steg", "rosta", "p1", "1", "p2", "1", "p3", "1", "p4", "1"))
                        .status())
                .isEqualTo(422);

        Client.Page sitting = teacher.get(slips.element(".no-print a.btn").absUrl("href"));
        sitting.form("main form").submit();

        Client.Page over = device.post("/klass", fields("kod", code, "steg", "rosta", "p1", "1"));
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.text()).contains("Koden gäller inte längre");
        assertThat(Town.create().visitor().post("/klass", fields("kod", code)).text())
                .contains("Koden stämmer inte");
        assertThat(Voting.count(town, "select count(*) from budget_ballot")).isZero();
    }

    @Test
    void aClassIsItsTeachersOwn() {
        String sitting = open().element(".no-print a.btn").absUrl("href");
        Client other = town.signedIn(town.person("Kollega", Role.OFFICER));

        assertThat(other.get(sitting).status()).isEqualTo(404);
        assertThat(other.post(sitting + "/avsluta", fields()).status()).isEqualTo(404);
        assertThat(town.signedIn(alma).get(sitting).status()).isEqualTo(403);
        assertThat(town.signedIn(alma)
                        .post(classes(), fields("lista", Long.toString(list)))
                        .status())
                .isEqualTo(403);
        assertThat(teacher.post(classes(), fields("lista", "999999")).status()).isEqualTo(422);
    }

    private Client.Page open() {
        return teacher.post(classes(), fields("lista", Long.toString(list)));
    }

    private String classes() {
        return "/arbete/budget/" + activity.id() + "/klass";
    }

    private long list(Town.Person... people) {
        return town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            long id = sql.sql("insert into organisation_list (name) values ('8B, Ängsskolan') returning id")
                    .query(Long.class)
                    .single();
            for (Town.Person person : people) {
                sql.sql("insert into organisation_listed (list_id, person_id) values (:list, :person)")
                        .param("list", id)
                        .param("person", person.id())
                        .update();
            }
            return id;
        });
    }
}
