package se.radslag.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Outcome;
import se.radslag.dialogue.answer.AnswerContributions;
import se.radslag.dialogue.answer.AnswerText;
import se.radslag.dialogue.answer.Selection;
import se.radslag.dialogue.intake.ContributionFile;
import se.radslag.dialogue.intake.Intake;
import se.radslag.dialogue.intake.Received;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Frame;
import se.radslag.outcome.decision.Matter;
import se.radslag.outcome.decision.RecordDecision;
import se.radslag.outcome.decision.Wording;
import se.radslag.testing.Letters;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** The whole way of the real contributions on affordable housing: taken in, grouped, answered, decided on, told. */
class RealDataTest {

    private static final String SLUG = "hivemind-test";
    private static final Path FILE = Path.of("polis/scoop-hivemind.affordable-housing/comments.csv");

    @Test
    void realContributionsGoFromAFileToADecisionAndEveryoneIsTold() throws Exception {
        Path file = file();
        assumeTrue(
                Files.isReadable(file),
                "The real data is absent: there is no " + file + ". Set RADSLAG_DATA to the folder that has it.");
        List<Received> real = ContributionFile.of(file).read().rows();
        TestServer.bean(Demo.class).loadReal(file, file.resolveSibling("none"), SLUG);
        Town town =
                Town.of(TestServer.bean(Organisations.class).findBySlug(SLUG).orElseThrow());
        Activity activity = town.in(() -> TestServer.bean(Intake.class)
                .activities(LoadHivemind.DIALOGUE, "proposal")
                .getFirst());
        List<Long> ids = town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select id from dialogue_contribution where dialogue_id = :id order by number")
                .param("id", activity.dialogueId())
                .query(Long.class)
                .list());
        Town.Person amina = town.person("Amina");

        assertThat(ids).hasSameSizeAs(real);
        Received best =
                real.stream().max(Comparator.comparingInt(Received::inFavour)).orElseThrow();
        assertThat(town.visitor().get("/dialoger/" + LoadHivemind.DIALOGUE).text())
                .contains(
                        best.title(),
                        Integer.toString(best.inFavour()),
                        "Computational Democracy Project",
                        "CC BY 4.0");

        town.in(() -> {
            TestServer.bean(Contributions.class).tookPart(activity.dialogueId(), amina.id());
            return true;
        });
        closePhases(town);
        Set<Long> group = Set.copyOf(ids.subList(0, 12));
        answer(town, activity, new Selection.Ticked(group), "Building new homes", Outcome.TAKEN_UP);
        answer(town, activity, new Selection.Matching("", ids.getLast()), "The rest", Outcome.REFERRED);
        assertThat(town.in(() -> TestServer.bean(Contributions.class).answers(ids))
                        .keySet())
                .isEqualTo(ids.stream().collect(Collectors.toSet()));

        decide(town, activity);
        Letters.settle(town);
        assertThat(Letters.to(town, amina, 3))
                .extracting(Letters.Letter::subject)
                .satisfiesExactlyInAnyOrder(
                        answered -> assertThat(answered)
                                .isEqualTo("Nu är allt besvarat: How can housing become affordable?"),
                        asked -> assertThat(asked)
                                .isEqualTo("Vad tyckte du om dialogen ”How can housing become affordable?”?"),
                        decided -> assertThat(decided).isEqualTo("Beslut: How can housing become affordable?"));
    }

    private static Path file() {
        String data = System.getenv("RADSLAG_DATA");
        return (data == null ? Path.of("../../shared/data") : Path.of(data))
                .resolve(FILE)
                .toAbsolutePath()
                .normalize();
    }

    private static Town.Person person(Town town, String email) {
        var person = town.in(
                () -> TestServer.bean(PersonRepository.class).findByEmail(email).orElseThrow());
        return new Town.Person(person.id(), person.name(), email);
    }

    private static void closePhases(Town town) {
        town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update dialogue_phase set closes_on = :yesterday, closed_at = now()")
                .param("yesterday", LocalDate.now(Frame.ZONE).minusDays(1))
                .update());
    }

    private static void answer(Town town, Activity activity, Selection selection, String title, Outcome outcome) {
        AnswerContributions.Result result =
                town.as(person(town, "olivia@hivemind.example"), () -> TestServer.bean(AnswerContributions.class)
                        .answer(
                                activity.dialogueId(),
                                selection,
                                AnswerText.of(outcome, title, "The committee has read every one of these."),
                                UUID.randomUUID()));
        assertThat(result).isInstanceOf(AnswerContributions.Result.Done.class);
    }

    private static void decide(Town town, Activity activity) {
        Matter matter = town.in(() -> TestServer.bean(JdbcClient.class)
                .sql(
                        "select id, dialogue_id, registry_number, title, body from decision_matter where dialogue_id = :id")
                .param("id", activity.dialogueId())
                .query(Matter.class)
                .single());
        var wording = new Wording(
                matter.body(),
                LocalDate.now(Frame.ZONE),
                "§ 7",
                "The committee tries two pilots.",
                "Twelve ideas on building new homes.",
                "",
                true,
                "They had the most support.",
                null);
        town.as(person(town, "rob@hivemind.example"), () -> TestServer.bean(RecordDecision.class)
                .record(UUID.randomUUID(), matter, wording));
    }
}
