package se.radslag.methods.budget.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.methods.budget.count.Result;
import se.radslag.methods.budget.count.ResultRepository;
import se.radslag.methods.budget.intake.ImportElection.How;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Elections held elsewhere become finished rounds, with the winners that other programs found. */
class ImportElectionTest {

    private static final String SMALL = """
            META
            key;value
            description;Byns budget
            country;Poland
            unit;Byn
            instance;2023
            num_projects;2
            num_votes;3
            budget;100
            vote_type;cumulative
            max_sum_points;10
            rule;greedy
            date_begin;01.03.2023
            date_end;31.03.2023
            PROJECTS
            project_id;cost;name;category
            a;80;Bro;väg
            b;60;Bad;vatten,lek
            VOTES
            voter_id;vote;points
            1;a,b;7,3
            2;b;10
            2;b,a;9,1
            """;

    private final Town town = Town.create();

    private static PastElection sound(byte[] bytes) {
        return switch (PastElection.read(bytes)) {
            case PastElection.Outcome.Sound(PastElection election, var notes) -> election;
            case PastElection.Outcome.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    private Activity take(PastElection election, How how) {
        return town.in(() -> TestServer.bean(ImportElection.class).of(election, how));
    }

    private List<Integer> funded(Activity activity) {
        return town.in(() -> TestServer.bean(ResultRepository.class).listLines(activity.id()).stream()
                .filter(Result.Line::isFunded)
                .map(Result.Line::number)
                .toList());
    }

    @Test
    void aFileBecomesAFinishedRound() {
        Activity activity =
                take(sound(SMALL.getBytes(StandardCharsets.UTF_8)), new How("greedy", "cost", "none", "id-string"));

        assertThat(activity.state()).isEqualTo(Activity.State.CLOSED);
        assertThat(funded(activity)).containsExactly(2);
        var page = town.visitor().get(Result.path(activity.id()));
        assertThat(page.text()).contains("60 PLN av 100 PLN", "22 poäng", "Bro", "vatten");
        assertThat(page.form("main form").set("kvitto", "#3").submit().status()).isEqualTo(200);
        assertThat(town.visitor().get(activity.dialoguePath()).status()).isEqualTo(200);
    }

    @Test
    void aBadFileIsToldByLine() {
        assertThat(PastElection.read(SMALL.replace("a;80", "a;mycket").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(PastElection.Outcome.Refused.class, refused -> assertThat(refused.problems())
                        .first()
                        .asString()
                        .contains("line 17", "mycket"));
        assertThat(PastElection.read(SMALL.replace("a;80", "a;80.50").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PastElection.Outcome.Refused.class);
    }

    @Test
    void whatCannotBeCountedLeavesNothing() {
        PastElection election = sound(SMALL.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> take(election, new How("equal-shares", "beauty", "none", "id-string")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(town.in(() -> TestServer.bean(JdbcClient.class)
                        .sql(
                                "select (select count(*) from dialogue_dialogue) + (select count(*) from budget_sealed_ballot)")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Poland_Wieliczka_2023_Green_Budget, mes_cost, none, cost",
        "Poland_Wieliczka_2023_Green_Budget, mes_cost_add1, add1, cost",
        "Poland_Warszawa_2023_Wola, mes_card, none, cardinality",
        "Poland_Czestochowa_2025_Polnoc, mes_score, none, score",
        "Worldwide_Mechanical_Turk_Ranking_value_3, mes_borda, none, borda"
    })
    void theWinnersAreThoseOfOtherPrograms(String name, String variant, String completion, String utility)
            throws IOException {
        Path data = data();
        PastElection election = sound(Files.readAllBytes(data.resolve("pb/" + name + ".pb")));
        Activity activity = take(election, new How("equal-shares", utility, completion, "id-string"));

        Matcher winners = Pattern.compile("\"winners(?:_in_selection_order)?\"\\s*:\\s*\\[([^\\]]*)\\]")
                .matcher(Files.readString(data.resolve("pb-expected/" + name + "." + variant + ".json")));
        assertThat(winners.find()).isTrue();
        List<Integer> expected = Pattern.compile("\"(\\d+)\"")
                .matcher(winners.group(1))
                .results()
                .map(one -> Integer.valueOf(one.group(1)))
                .toList();
        assertThat(funded(activity)).isNotEmpty().isEqualTo(expected);
        assertThat(town.visitor().get(Result.path(activity.id())).status()).isEqualTo(200);
    }

    private static Path data() {
        String named = System.getenv("RADSLAG_DATA");
        Path folder = named == null ? Path.of("../../shared/data") : Path.of(named);
        if (!Files.isDirectory(folder.resolve("pb"))) {
            String reason = "SKIPPED: the real elections are not in "
                    + folder.toAbsolutePath().normalize() + "; set RADSLAG_DATA to where they are";
            System.out.println(reason);
            abort(reason);
        }
        return folder;
    }
}
