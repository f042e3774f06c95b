package se.radslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyTest {

    private static final String GOOD = """
        META
        key;value
        description;Fyra grannar
        country;Sverige
        unit;Björkå
        instance;2026
        num_projects;3
        num_votes;4
        budget;400
        vote_type;approval
        rule;unknown
        date_begin;2026
        date_end;2026
        PROJECTS
        project_id;cost;name
        lek;300;Lekplats
        gung;200;Gungor
        stig;100;Stig
        VOTES
        voter_id;vote
        1;lek,gung
        2;lek,gung
        3;lek,gung
        4;stig
        """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void countsEachFileAndGoesOnAfterABadOne() throws Exception {
        Path good = file("good.pb", GOOD);
        Path bad = file("bad.pb", GOOD.replace("gung;200", "gung;tvåhundra").replace("4;stig", "4;stog"));

        assertThat(run("tally", bad.toString(), good.toString(), "--json")).isEqualTo(2);

        assertThat(err.toString()).contains("line 17, column 6", "tvåhundra", "line 24, column 3", "stog");
        assertThat(out.toString().lines()).singleElement().satisfies(line -> assertThat(line)
                .startsWith("{\"file\":")
                .contains(
                        "\"rule\":\"equal-shares\"",
                        "\"winners\":[\"gung\",\"stig\"]",
                        "\"total_cost\":300",
                        "\"budget\":400",
                        "\"ties\":[{",
                        "\"millis\":"));
    }

    @Test
    void aTieIsToldInJson() throws Exception {
        assertThat(run("tally", file("one.pb", GOOD).toString(), "--json", "--utility", "cost", "--ties", "min-cost"))
                .isZero();

        assertThat(out.toString())
                .contains(
                        "\"ties\":[{\"round\":1,\"tied\":[\"gung\",\"lek\"],\"chosen\":\"gung\",\"decided_by\":\"min-cost\"}]");
    }

    @Test
    void greedyGoesByVotesAndSkips() throws Exception {
        assertThat(run("tally", file("one.pb", GOOD).toString(), "--rule", "greedy"))
                .isZero();

        assertThat(out.toString()).contains("Gungor", "Stig").doesNotContain("Lekplats  ");
    }

    @Test
    void aFileIsCountedByTheTermsThatItCarries() throws Exception {
        String pots = GOOD.replace("vote_type;", "radslag.pot.Norr;300\nradslag.pot.Söder;100\nvote_type;")
                .replace("project_id;cost;name", "project_id;cost;name;pot")
                .replace("Lekplats\n", "Lekplats;Norr\n")
                .replace("Gungor\n", "Gungor;Norr\n")
                .replace("Stig\n", "Stig;Söder\n");

        assertThat(run("tally", file("pots.pb", pots).toString(), "--json", "--explain", "--ties", "max-votes"))
                .isZero();
        assertThat(run(
                        "tally",
                        file("bad.pb", pots.replace("Norr;300", "Norr;alla")).toString()))
                .isEqualTo(2);

        assertThat(out.toString()).contains("\"winners\":[\"gung\",\"stig\"]", "\"explanation\":[{");
        assertThat(err.toString()).contains("radslag.pot.Norr");
    }

    @Test
    void explainingTellsWhatTheResultGivesTheVoters() throws Exception {
        String file = file("one.pb", byCategory()).toString();

        assertThat(run("tally", file, "--rule", "greedy", "--json", "--explain"))
                .isZero();
        assertThat(run("tally", file, "--json")).isZero();

        assertThat(out.toString().lines().toList().getFirst())
                .contains("\"measures\":{\"with_something\":3,\"part_with_something\":0.75,\"average_projects\":1.5,"
                        + "\"average_money\":375,\"gini\":0.25,\"by_projects\":[{\"projects\":0,\"voters\":1},"
                        + "{\"projects\":1,\"voters\":0},{\"projects\":2,\"voters\":3}],"
                        + "\"passed_over\":[{\"project\":\"stig\",\"voters\":1,\"most\":0}],"
                        + "\"shares\":{\"category\":["
                        + "{\"value\":\"lek\",\"cost\":500,\"money\":1,\"votes\":0.75},"
                        + "{\"value\":\"natur\",\"cost\":0,\"money\":0,\"votes\":0.25}]}}");
        assertThat(out.toString().lines().toList().getLast()).doesNotContain("measures");
    }

    @Test
    void theMeasuresAreATableToo() throws Exception {
        assertThat(run("tally", file("one.pb", byCategory()).toString(), "--rule", "greedy", "--explain"))
                .isZero();

        assertThat(out.toString())
                .contains(
                        Words.of("tally.measures.something", 3, 4, 75.0),
                        Words.of("tally.measures.average", 1.5, 375, 0.25),
                        Words.of("tally.measures.passed-over", 1),
                        Words.of("tally.measures.group", "stig", 1, "0"))
                .containsPattern("lek +500 +100[.,]0 % +75[.,]0 %\n +natur +0 +0[.,]0 % +25[.,]0 %");
    }

    @Test
    void equalSharesPassesNobodyOver() throws Exception {
        assertThat(run("tally", file("one.pb", GOOD).toString(), "--explain")).isZero();

        assertThat(out.toString()).contains(Words.of("tally.measures.nobody"));
    }

    /** Greedy spends all of it on three of four neighbours; the path's share of it would be more than it costs. */
    private static String byCategory() {
        return GOOD.replace("budget;400", "budget;500")
                .replace("project_id;cost;name", "project_id;cost;name;category")
                .replace("Lekplats\n", "Lekplats;lek\n")
                .replace("Gungor\n", "Gungor;lek\n")
                .replace("Stig\n", "Stig;natur\n");
    }

    @Test
    void everyRuleCanBeNamed() throws Exception {
        String file = file("one.pb", GOOD).toString();
        for (String rule : new String[] {
            "equal-shares",
            "greedy",
            "greedy-no-skip",
            "poznan",
            "phragmen",
            "max-welfare",
            "bos",
            "cstv",
            "expanding-approvals"
        }) {
            assertThat(run("tally", file, "--rule", rule, "--json", "--explain"))
                    .as(rule)
                    .isZero();
        }
        assertThat(out.toString().lines()).hasSize(9).allSatisfy(line -> assertThat(line)
                .contains("\"explanation\":[{"));
    }

    @Test
    void aWrongWordIsToldWithThoseThatThereAre() throws Exception {
        assertThat(run("tally", file("one.pb", GOOD).toString(), "--completion", "add2"))
                .isEqualTo(2);
        assertThat(run("tally", file("one.pb", GOOD).toString(), "--rule", "fair"))
                .isEqualTo(2);
    }

    @Test
    void withoutAFileThereIsNothingToCount() {
        assertThat(run("tally")).isEqualTo(2);
    }

    @Test
    void checkTellsWhatIsWrong() throws Exception {
        Path wild = file("wild.pb", "\uFEFF" + GOOD.replace("\n", "\r\n").replace("1;lek,gung", "1;lek,lek"));

        assertThat(run("tally", "check", wild.toString())).isZero();
        assertThat(run("tally", "check", "--strict", wild.toString())).isEqualTo(2);
        assertThat(out.toString()).contains("line 21, column 3");
    }

    @Test
    void convertedBallotsCountAsTheOriginal() throws Exception {
        Path projects = file("projects.csv", "project_id,cost,name\nlek,300,\"Lek, stor\"\ngung,200,Gungor\n");
        Path ballots = file("ballots.csv", "voter_id,vote\n1,\"lek,gung\"\n2,gung\n");
        Path made = folder.resolve("made.pb");

        assertThat(run(
                        "tally",
                        "convert",
                        ballots.toString(),
                        "--projects",
                        projects.toString(),
                        "--budget",
                        "250",
                        "--meta",
                        "country=Sverige",
                        "--out",
                        made.toString()))
                .isZero();

        assertThat(Files.readString(made)).contains("country;Sverige", "lek;300;Lek, stor", "1;lek,gung");
        assertThat(run("tally", made.toString(), "--json")).isZero();
        assertThat(out.toString()).contains("\"winners\":[\"gung\"]");
    }

    @Test
    void givenUtilitiesDecideWhatIsWorthMost() throws Exception {
        String good = file("one.pb", GOOD).toString();
        Path worth = file(
                "worth.csv",
                "voter_id,project_id,utility\n1,lek,9\n2,lek,9\n3,lek,9.5\n1,gung,1\n2,gung,1\n3,gung,1\n");

        assertThat(run("tally", good, "--json", "--utility", "given", "--utilities", worth.toString()))
                .isZero();

        assertThat(out.toString()).contains("\"winners\":[\"lek\"]");
    }

    @Test
    void utilitiesThatDoNotGoWithAFileAreTold() throws Exception {
        String good = file("one.pb", GOOD).toString();
        Path wrong = file("wrong.csv", "voter_id,project_id,utility\n1,lek,many\n1,gung,2\n1,gung,3\n9,gung,1\n");

        assertThat(run("tally", good, "--utility", "given", "--utilities", wrong.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("many", "1, gung, 3", "9, gung, 1");
        assertThat(run("tally", good, "--utility", "given")).isEqualTo(2);
        assertThat(run("tally", good, "--utilities", wrong.toString())).isEqualTo(2);
        assertThat(run(
                        "tally",
                        good,
                        "--utility",
                        "given",
                        "--utilities",
                        file("other.csv", "ward,project_id,utility\nA,lek,1\n").toString()))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void cumulativeTransferTakesMinimalTransfers() throws Exception {
        assertThat(run(
                        "tally",
                        file("one.pb", GOOD).toString(),
                        "--json",
                        "--rule",
                        "cstv",
                        "--measure",
                        "support",
                        "--transfer",
                        "minimal"))
                .isZero();

        assertThat(out.toString()).contains("\"rule\":\"cstv\"", "\"winners\":[\"stig\",\"gung\"]");
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
