package se.radslag.dialogue.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.radslag.testing.Town.fields;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Answer;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Outcome;
import se.radslag.dialogue.Standing;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Role;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.Letters;
import se.radslag.testing.NoticeBoard;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

class AnswerJourneyTest {

    private final Town town = Town.create();
    private final Activity activity = Dialogues.open(town, NoticeBoard.KEY);
    private final String work = "/arbete/svar/" + activity.dialogueId();
    private final Town.Person amina = town.person("Amina");
    private final Town.Person lennart = town.person("Lennart");
    private final Town.Person karim = town.person("Karim", Role.OFFICER);
    private final Client officer = town.signedIn(karim);

    @Test
    void anAnswerReachesTheAuthorWithTheirContribution() {
        Contribution lamps = pin(activity, amina, "Fler lampor");

        Client.Page list = officer.get("/arbete/svar").click("Hur ska parken bli tryggare?");
        assertThat(list.text()).contains("1 av 1 väntar på svar").contains("Fler lampor");
        Client.Page form = officer.get(work + "/nytt?bidrag=" + lamps.id());
        Client.Page done = form.form("main form")
                .set("skal", "Vi sätter upp **tolv lampor** före maj.")
                .tick("utfall", "taken_up")
                .submit();

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.follow().text()).contains("Svaret är sparat.").contains("Inga svar väntar");
        Letters.Letter letter = Letters.to(town, amina, 1).getFirst();
        assertThat(letter.kind()).isEqualTo("PERSONAL");
        assertThat(letter.subject()).isEqualTo("Svar på det du sa: Fler lampor");
        assertThat(letter.body())
                .contains("Hej Amina!", "Nr 1: Fler lampor\n", lamps.path(), "Vårt svar: Tas upp")
                .contains("tolv lampor", "Karim", activity.dialoguePath() + "/svar/");
        assertThat(officer.get(work + "?visa=besvarade").text()).contains("Fler lampor", "Tas upp");
    }

    @Test
    void manyAreAnsweredTogetherByTickingThem() {
        Contribution lamps = pin(activity, amina, "Fler lampor");
        Contribution lights = pin(activity, amina, "Ljus på bron");
        Contribution bushes = pin(activity, lennart, "Klipp buskarna");
        Client.Page list = officer.get(work);

        Client.Page form = list.form("#valj")
                .tick("bidrag", "" + lamps.id())
                .tick("bidrag", "" + lights.id())
                .submit();
        assertThat(form.text()).contains("Svara på 2 bidrag tillsammans");
        form.form("main form")
                .tick("utfall", "partly")
                .set("rubrik", "Belysning")
                .set("skal", "Bron får ljus, parken väntar.")
                .submit();

        assertThat(Letters.to(town, amina, 1)).singleElement().satisfies(letter -> assertThat(letter.body())
                .contains("Nr 1: Fler lampor", "Nr 2: Ljus på bron", "Belysning", "Tas delvis upp"));
        assertThat(answers(lamps, lights, bushes)).containsOnly(lamps.id(), lights.id());
    }

    @Test
    void allThatMatchASearchAreAnsweredAtOnceButNotWhatCameLater() {
        Contribution lamps = pin(activity, amina, "Fler lampor");
        Contribution bridge = pin(activity, lennart, "Lampor på bron");
        Contribution bushes = pin(activity, lennart, "Klipp buskarna");
        Client.Page list = officer.get(work + "?q=lampor");
        assertThat(list.text()).doesNotContain("Klipp buskarna");

        Client.Page form = list.click("Besvara alla 2 obesvarade som matchar ”lampor”");
        Contribution later = pin(activity, amina, "Gula lampor");
        form.form("main form")
                .tick("utfall", "not")
                .set("rubrik", "Lampor")
                .set("skal", "Elen räcker inte till.")
                .submit();

        assertThat(answers(lamps, bridge, bushes, later)).containsOnly(lamps.id(), bridge.id());
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldAndNothingTypedIsLost() {
        Contribution lamps = pin(activity, amina, "Fler lampor");
        Contribution lights = pin(activity, amina, "Ljus på bron");
        String both = work + "/nytt?bidrag=" + lamps.id() + "&bidrag=" + lights.id();

        Client.Page again = officer.get(both)
                .form("main form")
                .set("skal", "å".repeat(5_001))
                .submit();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.element(".ds-error-summary").select("a").eachAttr("href"))
                .containsExactly("#utfall", "#rubrik", "#skal");
        assertThat(again.text()).contains("högst 5 000 tecken");
        assertThat(again.form("main form").value("skal")).hasSize(5_001);
        assertThat(again.form("main form").value("bidrag")).isEqualTo("" + lamps.id());
        assertThat(answers(lamps, lights)).isEmpty();
    }

    @Test
    void whatAnotherAnsweredInBetweenIsSaidAndTheRestCanStillBeSent() {
        Contribution lamps = pin(activity, amina, "Fler lampor");
        Contribution lights = pin(activity, lennart, "Ljus på bron");
        Client.Page form = officer.get(work + "/nytt?bidrag=" + lamps.id() + "&bidrag=" + lights.id());
        Client other = town.signedIn(town.person("Hanna", Role.OFFICER));
        answer(other, lamps, "taken_up", "Det är redan beställt.");

        Client.Page refused = form.form("main form")
                .tick("utfall", "not")
                .set("rubrik", "Ljus")
                .set("skal", "Pengarna är slut.")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Nr 1, Fler lampor: besvarat av Hanna");
        assertThat(refused.form("main form").value("skal")).isEqualTo("Pengarna är slut.");
        assertThat(answers(lights)).isEmpty();
        assertThat(refused.form("main form").submit().status()).isEqualTo(303);
        assertThat(answers(lights)).containsOnly(lights.id());
        assertThat(given(lamps).outcome()).isEqualTo(Outcome.TAKEN_UP);
    }

    @Test
    void aFormSentTwiceAnswersOnce() {
        Contribution lamps = pin(activity, amina, "Fler lampor");
        Client.Page form = officer.get(work + "/nytt?bidrag=" + lamps.id());
        Client.Form filled = form.form("main form").tick("utfall", "taken_up").set("skal", "Ja.");

        assertThat(filled.submit().location()).isEqualTo(work);
        assertThat(filled.submit().location()).isEqualTo(work);

        Letters.settle(town);
        assertThat(Letters.to(town, amina)).hasSize(1);
    }

    @Test
    void aWithdrawnContributionCannotBeAnswered() {
        Contribution lamps = pin(activity, amina, "Fler lampor");
        Client.Page form = officer.get(work + "/nytt?bidrag=" + lamps.id());
        town.in(() -> {
            contributions().stand(lamps.id(), Standing.WITHDRAWN);
            return true;
        });

        Client.Page refused = form.form("main form")
                .tick("utfall", "taken_up")
                .set("skal", "Ja.")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Nr 1, Fler lampor: står inte kvar");
        assertThat(officer.get("/arbete/svar").text()).contains("Inga svar väntar");
    }

    @Test
    void theAuthorOfAMergedContributionGetsTheAnswerOfTheOneThatCarriesItOn() {
        Contribution lamps = pin(activity, amina, "Fler lampor");
        Contribution lights = pin(activity, lennart, "Ljus på bron");
        merge(lights, lamps);

        answer(officer, lamps, "taken_up", "Vi sätter upp dem.");

        assertThat(Letters.to(town, lennart, 1).getFirst().body()).contains("Ljus på bron", "Vi sätter upp dem.");
        Client.Page answers = town.visitor().get(activity.dialoguePath() + "/svar");
        assertThat(answers.text()).contains("1 av 1 bidrag har fått svar");
        assertThat(town.visitor().get(onePath(lamps)).text()).contains("Ljus på bron", "Sammanfört");
    }

    @Test
    void whoIsMergedWithSomethingAnsweredGetsThatAnswer() {
        Contribution lamps = pin(activity, amina, "Fler lampor");
        Contribution lights = pin(activity, lennart, "Ljus på bron");
        answer(officer, lamps, "taken_up", "Vi sätter upp dem.");
        merge(lights, lamps);

        assertThat(Letters.to(town, lennart, 1).getFirst().body()).contains("Ljus på bron", "Vi sätter upp dem.");
    }

    @Test
    void aCorrectionKeepsTheHistoryAndIsSaidInANewLetter() {
        Contribution lamps = pin(activity, amina, "Fler lampor");
        answer(officer, lamps, "taken_up", "Före maj.");
        Letters.to(town, amina, 1);
        String path = work + "/" + answerId(lamps);

        Client.Page stale = officer.get(path);
        officer.get(path).form("main form").set("skal", "Före september.").submit();

        assertThat(Letters.to(town, amina, 2)).last().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Rättat svar: Fler lampor");
            assertThat(letter.body()).contains("rättat ett svar", "Före september.");
        });
        assertThat(town.visitor().get(onePath(lamps)).text()).contains("Före september.", "Historik", "Före maj.");
        Client.Page refused = stale.form("main form").set("skal", "Före juli.").submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("rättats av någon annan", "Före september.");
        assertThat(refused.form("main form").value("skal")).isEqualTo("Före juli.");
        officer.get(path).form("main form").submit();
        Letters.settle(town);
        assertThat(Letters.to(town, amina)).hasSize(2);
    }

    @Test
    void onlyThoseWhoAnswerInTheDialogueMayAnswer() {
        Contribution lamps = pin(activity, amina, "Fler lampor");
        String path = work + "/nytt?bidrag=" + lamps.id();
        Town.Person here = town.person("Eva");
        town.in(() -> {
            TestServer.bean(PersonRepository.class).grant(here.id(), Role.FACILITATOR, activity.dialogueId());
            return true;
        });

        assertThat(town.visitor().get(path).location()).startsWith("/logga-in");
        assertThat(town.signedIn(amina).get(path).status()).isEqualTo(403);
        assertThat(town.signedIn(amina).get("/arbete/svar").status()).isEqualTo(403);
        assertThat(town.signedIn(town.person("Gunilla", Role.REPRESENTATIVE))
                        .post(work + "/nytt", fields("bidrag", "" + lamps.id(), "utfall", "not", "skal", "Nej."))
                        .status())
                .isEqualTo(403);
        assertThat(town.signedIn(here).get(path).status()).isEqualTo(200);
        assertThat(town.signedIn(here).get("/arbete/svar").text()).contains("Hur ska parken bli tryggare?");
        assertThat(answers(lamps)).isEmpty();
    }

    @Test
    void whatBelongsToAnotherOrganisationOrDialogueIsNotFound() {
        Town other = Town.create();
        Activity theirs = Dialogues.open(other, NoticeBoard.KEY);
        Contribution foreign =
                other.in(() -> contributions().add(theirs, null, "Fler lampor", Channel.WEB, id -> "/anslag/" + id));
        Contribution elsewhere = pin(Dialogues.open(town, NoticeBoard.KEY), amina, "Bänkar");

        assertThat(officer.get("/arbete/svar/" + theirs.dialogueId()).status()).isEqualTo(404);
        for (Contribution one : List.of(foreign, elsewhere)) {
            assertThat(officer.get(work + "/nytt?bidrag=" + one.id()).status()).isEqualTo(404);
            assertThat(officer.post(work + "/nytt", fields("bidrag", "" + one.id(), "utfall", "not", "skal", "Nej."))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(officer.get(work + "/4711").status()).isEqualTo(404);
        assertThat(town.visitor().get(activity.dialoguePath() + "/svar/4711").status())
                .isEqualTo(404);
    }

    @Test
    void anAnswerIsOverdueAfterThePromisedDay() {
        pin(activity, amina, "Fler lampor");
        assertThat(officer.get("/arbete/svar?visa=forsenade").text()).contains("Inget är försenat");
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_dialogue set answer_by = :day where id = :id")
                .param("day", LocalDate.now(Frame.ZONE).minusDays(3))
                .param("id", activity.dialogueId())
                .update());

        assertThat(officer.get("/arbete/svar?visa=forsenade").text()).contains("3 dagar försenat");
        assertThat(officer.get(work).text()).contains("Försenat");
        assertThat(town.visitor().get(activity.dialoguePath() + "/svar").text()).contains("ber vi om ursäkt");
    }

    @Test
    void informationOwesNoAnswer() {
        pin(activity, amina, "Fler lampor");
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_phase set level = 'INFORM' where dialogue_id = :id")
                .param("id", activity.dialogueId())
                .update());

        assertThat(officer.get("/arbete/svar").text()).contains("Inga svar väntar");
    }

    @Test
    void whoOnlyTookPartIsToldOnceWhenEverythingIsAnswered() {
        Activity ended = Dialogues.closed(town, NoticeBoard.KEY);
        Contribution lamps = pin(ended, amina, "Fler lampor");
        Contribution lights = pin(ended, amina, "Ljus på bron");
        Town.Person supporter = town.person("Yusuf");
        town.in(() -> {
            contributions().tookPart(ended.dialogueId(), supporter.id());
            return true;
        });

        answer(officer, lamps, "taken_up", "Ja.");
        Letters.settle(town);
        assertThat(Letters.to(town, supporter)).isEmpty();
        answer(officer, lights, "not", "Nej.");
        town.in(() -> {
            TestServer.bean(FullyAnswered.class).run();
            return true;
        });

        Letters.settle(town);
        assertThat(Letters.to(town, supporter))
                .filteredOn(letter -> letter.body().contains("alla 2 bidrag fått svar"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains(ended.dialoguePath() + "/svar"));
    }

    @Test
    void everyoneCanReadTheAnswersAndHowTheyFell() {
        answer(officer, pin(activity, amina, "Fler lampor"), "taken_up", "Ja, <script>alert(1)</script> före *maj*.");
        answer(officer, pin(activity, amina, "En bassäng"), "not", "Det är för dyrt.");
        pin(activity, lennart, "Klipp buskarna");

        Client.Page page = town.visitor().get(activity.dialoguePath() + "/svar");

        assertThat(page.text()).contains("2 av 3 bidrag har fått svar", "Fler lampor", "Det är för dyrt.");
        assertThat(page.has("main script")).isFalse();
        assertThat(page.element(".as-table tbody").text())
                .isEqualTo("Tas upp 1 Tas delvis upp 0 Tas inte upp 1 Hänvisas vidare 0 Väntar på svar 1");
        assertThat(town.visitor()
                        .get(activity.dialoguePath() + "/svar?utfall=not")
                        .text())
                .contains("En bassäng")
                .doesNotContain("före maj");
        assertThat(town.visitor().get(activity.dialoguePath()).text()).contains("2 av 3 bidrag har fått svar");
        assertThat(Town.create()
                        .visitor()
                        .get(activity.dialoguePath() + "/svar")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void longListsArePagedWithoutGaps() {
        town.in(() -> contributions()
                .addAll(
                        activity,
                        IntStream.rangeClosed(1, 51)
                                .mapToObj(number -> "Lampa " + number)
                                .toList(),
                        Channel.IMPORT,
                        id -> "/anslag/" + id));

        Client.Page first = officer.get(work);
        assertThat(first.document().select("tbody tr")).hasSize(50);
        assertThat(first.click("Nästa").text()).contains("Lampa 51").doesNotContain("Lampa 50");
    }

    @Test
    void twentyThousandAreAnsweredAtOnce() {
        Town.Person[] authors = {amina, lennart, town.person("Yusuf")};
        town.in(() -> {
            List<Long> ids = contributions()
                    .addAll(
                            activity,
                            IntStream.rangeClosed(1, 20_000)
                                    .mapToObj(number -> "Lampa " + number)
                                    .toList(),
                            Channel.IMPORT,
                            id -> "/anslag/" + id);
            for (int i = 0; i < authors.length; i++) {
                TestServer.bean(JdbcClient.class)
                        .sql(
                                "update dialogue_contribution set author_id = :author where id % 10 = :rest and id = any(:ids)")
                        .param("author", authors[i].id())
                        .param("rest", i)
                        .param("ids", ids.toArray(Long[]::new))
                        .update();
            }
            return true;
        });

        AnswerContributions.Result result = town.as(karim, () -> TestServer.bean(AnswerContributions.class)
                .answer(
                        activity.dialogueId(),
                        new Selection.Matching("", Long.MAX_VALUE),
                        AnswerText.of(Outcome.PARTLY, "Lampor", "Hälften blir av."),
                        UUID.randomUUID()));

        assertThat(result)
                .isInstanceOfSatisfying(AnswerContributions.Result.Done.class, done -> assertThat(done.count())
                        .isEqualTo(20_000));
        assertThat(officer.get(work).text()).contains("Alla 20 000 har fått svar");
        for (Town.Person author : authors) {
            assertThat(Letters.to(town, author, 1)).singleElement().satisfies(letter -> assertThat(letter.body())
                    .contains("och 1\u00a0980 till", "Hälften blir av."));
        }
    }

    private Contribution pin(Activity where, Town.Person author, String title) {
        return town.in(() -> TestServer.bean(NoticeBoard.class).pin(where, author, title));
    }

    private void answer(Client who, Contribution contribution, String outcome, String reason) {
        Client.Page done = who.get("/arbete/svar/" + contribution.dialogueId() + "/nytt?bidrag=" + contribution.id())
                .form("main form")
                .tick("utfall", outcome)
                .set("skal", reason)
                .submit();
        assertThat(done.status()).isEqualTo(303);
    }

    private void merge(Contribution from, Contribution into) {
        assertThat(town.in(() -> contributions().merge(from.id(), into.id()))).isTrue();
    }

    private Set<Long> answers(Contribution... several) {
        return town.in(() -> contributions()
                        .answers(Arrays.stream(several).map(Contribution::id).toList()))
                .keySet();
    }

    private Answer given(Contribution contribution) {
        return Objects.requireNonNull(town.in(() -> contributions().answers(List.of(contribution.id())))
                .get(contribution.id()));
    }

    private long answerId(Contribution contribution) {
        return given(contribution).id();
    }

    private String onePath(Contribution contribution) {
        return activity.dialoguePath() + "/svar/" + answerId(contribution);
    }

    private static Contributions contributions() {
        return TestServer.bean(Contributions.class);
    }
}
