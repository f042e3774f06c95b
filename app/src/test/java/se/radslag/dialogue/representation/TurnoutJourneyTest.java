package se.radslag.dialogue.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.evidence.Recount;
import se.radslag.dialogue.population.PopulationTables;
import se.radslag.dialogue.population.ReplacePopulation;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class TurnoutJourneyTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, NoticeBoard.KEY);
    private final String form = activity.dialoguePath() + "/om-dig";
    private final String result = activity.dialoguePath() + "/vilka-deltog";

    private Town.Person participant(String name) {
        Town.Person person = town.person(name);
        town.in(() -> TestServer.bean(NoticeBoard.class).pin(activity, person, "Lampor"));
        return person;
    }

    private long area(String name) {
        return town.in(() -> {
            var areas = TestServer.bean(AreaRepository.class);
            areas.add(name);
            return areas.names().entrySet().stream()
                    .filter(area -> area.getValue().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        });
    }

    /** So many participants who have told, straight in the database. */
    private void told(int people, int birthYear, String gender, long area) {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                        with person as (
                            insert into organisation_person (name) select 'Deltagare' from generate_series(1, :people)
                            returning id
                        ), participant as (
                            insert into dialogue_participant (dialogue_id, person_id) select :dialogue, id from person
                        )
                        insert into background_told (dialogue_id, person_id, birth_year, gender, area_id, at)
                        select :dialogue, id, :year, :gender, :area, now() from person
                        """)
                .param("people", people)
                .param("dialogue", activity.dialogueId())
                .param("year", birthYear)
                .param("gender", gender)
                .param("area", area)
                .update());
    }

    private void live(String... areas) {
        var text = new StringBuilder("region;ålder;kön;2025\n");
        for (String area : areas) {
            for (String ages : List.of("0-14", "15-29", "30-44", "45-64", "65-79", "80+")) {
                text.append("%s;%s;män;1000\n%s;%s;kvinnor;1000\n".formatted(area, ages, area, ages));
            }
        }
        town.in(() -> {
            byte[] file = text.toString().getBytes(StandardCharsets.UTF_8);
            TestServer.bean(ReplacePopulation.class)
                    .with(TestServer.bean(PopulationTables.class).read(file));
            return true;
        });
    }

    private void count() {
        town.in(() -> {
            TestServer.bean(CountParticipants.class).count(activity.dialogueId());
            return true;
        });
    }

    private long held() {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from background_told")
                .query(Long.class)
                .single());
    }

    @Test
    void whoTookPartTellsChangesAndTakesItBack() {
        area("Norra");
        Client amina = town.signedIn(participant("Amina"));
        Client.Page page = amina.get(activity.dialoguePath()).click("Berätta, eller läs vad det är till för");
        assertThat(page.text()).contains("Det är frivilligt", "raderar dem");
        Client.Page told = page.form("main form")
                .set("fodelsear", "1989")
                .set("kon", "WOMAN")
                .submit()
                .follow();
        assertThat(told.document().body().text()).contains("Tack! Du räknas med.");
        assertThat(held()).isEqualTo(1);

        Client.Page again = amina.get("/min-sida").click("Hur ska parken bli tryggare?");
        assertThat(again.text()).contains("Hur ska parken bli tryggare?");
        Client.Page mine = amina.get(form);
        assertThat(mine.form("main form").value("fodelsear")).isEqualTo("1989");
        mine.form("form[action$=ta-bort]").submit();
        assertThat(held()).isZero();
    }

    @Test
    void whatIsToldOnMyPageIsNotAskedTwiceAndNotTakenUnasked() {
        long norra = area("Norra");
        Town.Person amina = participant("Amina");
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update organisation_person set birth_year = 1989, area_id = :area where id = :id")
                .param("area", norra)
                .param("id", amina.id())
                .update());

        Client.Form asked = town.signedIn(amina).get(form).form("main form");

        assertThat(asked.value("fodelsear")).isEqualTo("1989");
        assertThat(asked.value("omrade")).isEqualTo(Long.toString(norra));
        assertThat(held()).isZero();
    }

    @Test
    void nobodyElseIsAsked() {
        Client stranger = town.signedIn(town.person("Bo"));
        assertThat(stranger.get(activity.dialoguePath()).text()).doesNotContain("Vem är du?");
        assertThat(stranger.get(form).text()).contains("Här finns inget att fylla i");
        stranger.post(form, fields("fodelsear", "1980"));
        assertThat(held()).isZero();
        assertThat(town.visitor().get(form).location()).startsWith("/logga-in");
        Town other = Town.create();
        assertThat(other.signedIn(other.person("Cia")).get(form).status()).isEqualTo(404);
    }

    @Test
    void nonsenseIsRefusedAndNothingTypedIsLost() {
        Client.Page refused = town.signedIn(participant("Amina"))
                .post(form, fields("fodelsear", "banan", "kon", "MAN", "omrade", "77"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("main form").value("fodelsear")).isEqualTo("banan");
        assertThat(refused.form("main form").value("kon")).isEqualTo("MAN");
        assertThat(held()).isZero();
    }

    @Test
    void theCountIsPublishedOnceAndWhatItCameFromIsErased() {
        long centrum = area("Centrum");
        long norra = area("Norra");
        live("Centrum", "Norra");
        told(90, 1970, "WOMAN", centrum);
        told(50, 1970, "MAN", centrum);
        told(30, 1990, "WOMAN", centrum);
        told(9, 2001, "MAN", norra);
        told(8, 1955, "MAN", norra);
        told(4, 1940, "MAN", norra);
        assertThat(town.visitor().get(result).text()).contains("Inte räknat än");

        count();

        assertThat(held()).isZero();
        Client.Page page = town.visitor()
                .get(activity.dialoguePath())
                .click("Se ålder, kön och område, jämfört med alla som bor här");
        assertThat(page.text())
                .contains("191 av 191 deltagare", "Unga saknas.", "Invånare i Norra saknas.", "visas inte")
                .contains("slumpmässigt urval", "Centrum 170 89 % 50 % +39");
        told(40, 2001, "WOMAN", norra);
        count();
        assertThat(town.visitor().get(result).text()).contains("191 av");
        Client late = town.signedIn(participant("Sen"));
        assertThat(late.get(form).text()).contains("Här finns inget att fylla i");
        late.post(form, fields("fodelsear", "1980"));
        assertThat(held()).isEqualTo(40);
    }

    @Test
    void aCountWithoutPopulationIsComparedOnceThereIsOne() {
        long centrum = area("Centrum");
        told(30, 1970, "WOMAN", centrum);
        told(30, 2001, "MAN", centrum);
        count();
        assertThat(town.visitor().get(result).text()).contains("ingen tabell över dem som bor här", "Kvinnor 30");
        live("Centrum");
        town.in(() -> {
            TestServer.bean(CountParticipants.class).run();
            return true;
        });

        Client.Page page = town.visitor().get(result);
        assertThat(page.text()).contains("Jämfört med folkmängden 2025", "Kvinnor 30 50 %");
        assertThat(page.document().select("table.stacked td:not([data-label])"))
                .as("a phone shows the column beside each figure")
                .isEmpty();
    }

    @Test
    void fewerThanFiveAreNotShown() {
        told(4, 1970, "WOMAN", area("Centrum"));
        count();

        assertThat(town.visitor().get(result).text()).contains("Färre än fem").doesNotContain("Kvinnor 4");
    }

    @Test
    void whoRunsItSeesWhoIsMissingMeanwhileInFives() {
        long centrum = area("Centrum");
        long norra = area("Norra");
        live("Centrum", "Norra");
        Client eva = town.signedIn(town.person("Eva", Role.FACILITATOR));
        told(12, 1970, "WOMAN", centrum);
        String path = "/arbete/vilka-deltar/" + activity.dialogueId();
        assertThat(eva.get(path).text()).contains("För få har berättat");
        told(131, 1970, "MAN", centrum);
        told(3, 2001, "MAN", norra);

        Client.Page soFar = eva.get("/arbete/vilka-deltar").click("Hur ska parken bli tryggare?");
        assertThat(soFar.document().select("dl.advice dd a").eachText())
                .as("methods of the guide that reach those who are missing")
                .contains("Medforskare");
        assertThat(eva.get(soFar.element("dl.advice dd a").attr("href").replaceAll("^.*(?=/metodguide/)", ""))
                        .status())
                .isEqualTo(200);
        assertThat(soFar.text())
                .contains("Minst 140 av 146", "avrundade till närmaste fem", "Unga saknas", "fritidsgården")
                .contains("Kvinnor 10");
        assertThat(town.signedIn(town.person("Bo")).get(path).status()).isEqualTo(403);
        assertThat(town.signedIn(town.person("Omar", Role.OFFICER))
                        .get("/arbete/vilka-deltar")
                        .status())
                .isEqualTo(403);
        Town other = Town.create();
        assertThat(other.signedIn(other.person("Ada", Role.ADMINISTRATOR))
                        .get(path)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDialogueIsCountedWhenNobodyCanSayMore() {
        told(6, 1970, "WOMAN", area("Centrum"));
        town.in(() -> {
            TestServer.bean(CountParticipants.class).run();
            return true;
        });
        assertThat(held()).isEqualTo(6);
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_phase set opens_on = current_date - 9, closes_on = current_date - 2")
                .update());
        town.in(() -> {
            TestServer.bean(CountParticipants.class).run();
            return true;
        });
        assertThat(held()).isZero();
    }

    @Test
    void whatIsShownIsCountedAgainFromOpenData() {
        long centrum = area("Centrum");
        told(30, 1970, "WOMAN", centrum);
        told(33, 2001, "MAN", centrum);
        count();
        Recount men = Recount.parse("sum participants of participants where age=ALL and sex=MAN and area=ALL");
        var sum = new AtomicLong();
        town.in(() -> {
            TestServer.bean(ParticipantsDataset.class)
                    .rows(
                            TestServer.bean(se.radslag.dialogue.Dialogues.class)
                                    .find(activity.dialogueId())
                                    .orElseThrow(),
                            values -> sum.addAndGet(men.of(Map.of(
                                    "age", String.valueOf(values[0]),
                                    "sex", String.valueOf(values[1]),
                                    "area", String.valueOf(values[2]),
                                    "participants", Objects.toString(values[4], "")))));
            return true;
        });

        assertThat(sum).hasValue(33);
    }

    @Test
    void erasingAPersonErasesWhatTheyTold() {
        Town.Person amina = participant("Amina");
        Client client = town.signedIn(amina);
        client.post(form, fields("fodelsear", "1989"));
        assertThat(held()).isEqualTo(1);
        assertThat(town.visitor().get("/personuppgifter").text()).contains("Födelseår, kön och område");
        client.get("/min-sida/radera").form("form.row").submit();
        assertThat(held()).isZero();
    }
}
