package se.radslag.methods.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.population.PopulationTables;
import se.radslag.dialogue.population.ReplacePopulation;
import se.radslag.dialogue.representation.CountParticipants;
import se.radslag.foundation.events.Chore;
import se.radslag.foundation.organisation.AreaRepository;
import se.radslag.foundation.web.Role;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Which groups of the population have not been heard, where the result is read and where something can be done about it. */
class HeardTest {

    private final Town town = Town.create();
    private final Activity activity =
            Stating.converse(town, Dialogues.open(town, Conversation.METHOD), Conversation.Voices.VERIFIED);
    private final long light = Stating.state(town, activity, "Det behövs fler lampor i parken.");
    private final String map = Conversation.path(activity.id()) + "/karta";
    private final Client karin = town.signedIn(town.person("Karin", Role.FACILITATOR));
    private final String work = "/arbete/asikter/" + activity.id();

    @Test
    void whoRunsItSeesWhoIsMissingAndHowToReachThemWhileItGoesOn() {
        assertThat(karin.get(work).text()).contains("Vilka som inte har hörts än", "För få har berättat");

        live();
        told(12, 1970, "WOMAN");
        told(131, 1970, "MAN");

        Client.Page page = karin.get(work);
        assertThat(page.text()).contains("Bland de 140", "Unga saknas.", "Så kan de nås", "fritidsgården");
        assertThat(page.has("section[aria-labelledby=horda] a[href*=/metodguide/]"))
                .isTrue();
        vote();
        assertThat(town.visitor().get(map).text())
                .as("everyone is told once all are counted")
                .doesNotContain("Unga saknas");
    }

    @Test
    void theResultAndTheBriefTellWhenAllAreCounted() {
        live();
        told(12, 1970, "WOMAN");
        told(131, 1970, "MAN");
        vote();
        town.in(() -> {
            TestServer.bean(CountParticipants.class).count(activity.dialogueId());
            return true;
        });

        assertThat(town.visitor().get(map).element("section:has(#horda)").text())
                .contains("Kvinnor saknas.");
        assertThat(karin.get("/arbete/underlag/" + activity.dialogueId() + "/forhandsvisning")
                        .text())
                .contains("Hur svaren kom", "Kvinnor saknas.", "Så kan de nås");
    }

    @Test
    void howVotesCameIsToldWithoutGivingFewAway() {
        for (int i = 0; i < 6; i++) {
            town.signedIn(town.person("Person " + i))
                    .post(
                            Conversation.path(activity.id()) + "/rost",
                            fields("pastaende", "" + light, "rost", "haller-med"));
        }
        interview();
        computeMaps();
        assertThat(channels()).containsPattern("INTERVIEW,,").containsPattern("WEB,,");
        assertThat(town.visitor().get(map).element("section:has(#kanaler)").text())
                .contains("På webben färre än fem", "I intervjuer färre än fem");

        for (int i = 0; i < 4; i++) {
            interview();
        }
        computeMaps();
        assertThat(channels()).contains("INTERVIEW,5,15", "WEB,6,6");
        assertThat(town.visitor().get(map).element("section:has(#kanaler)").text())
                .contains("På webben 6 6", "I intervjuer 5 15", "5 påståenden kommer ur intervjuer");
    }

    private void interview() {
        karin.post(
                work + "/intervjuer",
                fields(
                        "samtycke",
                        "ja",
                        "dag",
                        "2026-01-02",
                        "antal",
                        "3",
                        "gor",
                        "rakna",
                        "ord",
                        "Vi vill ha en bänk.",
                        "svar-" + light,
                        "haller-med"));
    }

    private String channels() {
        return new String(
                town.visitor()
                        .get(activity.dialoguePath() + "/data/opinion-channels.csv")
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    private void vote() {
        town.signedIn(town.person("Amina"))
                .post(
                        Conversation.path(activity.id()) + "/rost",
                        fields("pastaende", "" + light, "rost", "haller-med"));
        computeMaps();
    }

    private void computeMaps() {
        town.in(() -> {
            TestServer.beans(Chore.class).values().stream()
                    .filter(chore -> chore.name().equals("opinion.keep-maps"))
                    .forEach(Chore::run);
            return true;
        });
    }

    /** As many of each age and sex in the only area. */
    private void live() {
        var text = new StringBuilder("region;ålder;kön;2025\n");
        for (String ages : List.of("0-14", "15-29", "30-44", "45-64", "65-79", "80+")) {
            text.append("Centrum;%s;män;1000\nCentrum;%s;kvinnor;1000\n".formatted(ages, ages));
        }
        town.in(() -> {
            TestServer.bean(AreaRepository.class).add("Centrum");
            TestServer.bean(ReplacePopulation.class)
                    .with(TestServer.bean(PopulationTables.class)
                            .read(text.toString().getBytes(StandardCharsets.UTF_8)));
            return true;
        });
    }

    /** So many participants of the dialogue who have told of themselves. */
    private void told(int people, int birthYear, String gender) {
        Optional<Long> area = town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select id from organisation_area")
                .query(Long.class)
                .optional());
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
                .param("area", area.orElseThrow())
                .update());
    }
}
