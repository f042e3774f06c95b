package se.radslag.tally.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.tally.BallotType;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Project;

class PabulibReaderTest {

    private static final String FILE = """
            META
            key;value
            description;Parkerna
            country;Sverige
            unit;Björkå
            instance;2026
            num_projects;3
            num_votes;3
            budget;1000.50
            vote_type;approval
            rule;unknown
            date_begin;01.03.2026
            date_end;31.03.2026
            PROJECTS
            project_id;cost;name;category
            7;400.25;"Bänkar; ""sköna\""";rest,nature
            a/8;600;Träd;nature
            9;0.50;Holk;
            VOTES
            voter_id;age;vote;sex
            v1;34;7,a/8;F
            v2;;9;M
            v3;71;a/8,7;
            """;

    private static Reading read(String text, Strictness strictness) {
        return PabulibReader.read(text.getBytes(StandardCharsets.UTF_8), strictness);
    }

    private static PabulibFile file(String text) {
        return switch (read(text, Strictness.LENIENT)) {
            case Reading.Read(PabulibFile file, var messages) -> file;
            case Reading.Refused(var messages) -> throw new AssertionError(messages);
        };
    }

    @Test
    void readsAllThatAFileTells() {
        PabulibFile file = file(FILE);
        Election election = file.election();

        assertThat(read(FILE, Strictness.STRICT).messages()).isEmpty();
        assertThat(election.budget()).isEqualByComparingTo("1000.5");
        assertThat(election.projects()).extracting(Project::id).containsExactly("7", "a/8", "9");
        assertThat(election.project(0).name()).isEqualTo("Bänkar; \"sköna\"");
        assertThat(election.project(0).all("category")).containsExactly("rest", "nature");
        assertThat(election.project(2).cost()).isEqualByComparingTo(new BigDecimal("0.5"));
        assertThat(election.ballots().voters()).isEqualTo(3);
        assertThat(election.ballots().size()).isEqualTo(2);
        assertThat(election.votes(1)).isEqualTo(2);
        assertThat(file.voters().columns()).containsExactly("voter_id", "age", "sex");
        assertThat(file.voters().value(2, 1)).isEqualTo("71");
    }

    @Test
    void readsTheWildFormsAsTheTameOne() {
        String wild = "\uFEFF"
                + FILE.replace("1000.50", "1000,50")
                        .replace("\n", "\r\n")
                        .replace("PROJECTS\r\n", "projects;;\n\r\n")
                        .replace("v1;34;7,a/8;F", "v1;34;\"7, a/8,7\";F");
        Reading reading = read(wild, Strictness.LENIENT);

        assertThat(reading).isInstanceOf(Reading.Read.class);
        assertThat(reading.messages())
                .extracting(Message::problem)
                .containsExactlyInAnyOrder(Problem.DECIMAL_COMMA, Problem.SURROUNDING_SPACE, Problem.REPEATED_PROJECT);
        assertThat(PabulibWriter.text(file(wild)).replace("1000,50", "1000.50"))
                .isEqualTo(PabulibWriter.text(file(FILE)));
        assertThat(read(wild, Strictness.STRICT)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void whatIsWrittenReadsAsTheSame() {
        String once = PabulibWriter.text(file(FILE));

        assertThat(PabulibWriter.text(file(once))).isEqualTo(once);
        assertThat(once).contains("\"Bänkar; \"\"sköna\"\"\"", "v3;7,a/8;71;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget;1000.50 | budget;mycket | NOT_A_NUMBER | 9 | 8",
                "vote_type;approval | vote_type;knapsack | UNKNOWN_VOTE_TYPE | 10 | 11",
                "a/8;600 | a/8;-600 | BELOW_ZERO | 17 | 5",
                "9;0.50 | 7;0.50 | DUPLICATE_PROJECT | 18 | 1",
                "9;0.50 | ;0.50 | EMPTY_CELL | 18 | 1",
                "v2;;9 | v2;;10 | UNKNOWN_PROJECT | 22 | 5",
                "v3;71;a/8,7 | v3;71;a/8,x | UNKNOWN_PROJECT | 23 | 11",
                "project_id;cost | project_id;price | MISSING_COLUMN | 15 | 0",
                "voter_id;age;vote | voter_id;age;voted | MISSING_COLUMN | 20 | 0",
                "META | METADATA | NO_SECTION | 1 | 1",
                "Träd;nature | \"Träd;nature | OPEN_QUOTE | 17 | 0",
                "PROJECTS | META | SECTION_ORDER | 14 | 1",
            })
    void aMalformedFileIsRefusedWithThePlaceAndWhatWasExpected(
            String good, String bad, Problem problem, int line, int column) {
        Reading reading = read(FILE.replaceFirst("(?m)^" + good, bad).replace(good, bad), Strictness.LENIENT);

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(reading.messages()).filteredOn(Message::error).anySatisfy(message -> assertThat(message)
                .extracting(Message::problem, Message::line, Message::column)
                .containsExactly(problem, line, column));
        assertThat(reading.messages().toString()).contains("expected");
    }

    @Test
    void aByteThatIsNoTextIsToldWithItsPlace() {
        byte[] bytes = FILE.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PabulibReader.read(bytes, Strictness.LENIENT).messages())
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.problem()).isEqualTo(Problem.NOT_UTF8);
                    assertThat(message.line()).isEqualTo(5);
                });
    }

    @Test
    void pointsAreReadExactly() {
        String text = FILE.replace("vote_type;approval", "vote_type;cumulative\nmax_sum_points;10")
                .replace("voter_id;age;vote;sex", "voter_id;points;vote;sex")
                .replace("v1;34;7,a/8;F", "v1;2.5,0.125;7,a/8;F")
                .replace("v2;;9;M", "v2;10;9;M")
                .replace("v3;71;a/8,7;", "v3;1,2;a/8,7;");
        Ballots ballots = file(text).election().ballots();

        assertThat(ballots.type()).isEqualTo(BallotType.CUMULATIVE);
        assertThat(ballots.pointDecimals()).isEqualTo(3);
        assertThat(IntStream.range(0, ballots.entries()).mapToLong(ballots::points))
                .containsExactly(2500L, 125L, 10_000L, 2000L, 1000L);
    }

    @Test
    void scoringGivesTheDefaultToWhatIsNotListed() {
        String text = FILE.replace("vote_type;approval", "vote_type;scoring\ndefault_score;1")
                .replace("voter_id;age;vote;sex", "voter_id;points;vote;sex")
                .replace("v1;34;7,a/8;F", "v1;2,-3;7,a/8;F")
                .replace("v2;;9;M", "v2;5;9;M")
                .replace("v3;71;a/8,7;", "v3;4,2;a/8,7;");
        Ballots ballots = file(text).election().ballots();

        assertThat(IntStream.range(0, ballots.entries()).mapToLong(ballots::points))
                .containsExactly(2L, -3L, 1L, 1L, 1L, 5L, 2L, 4L, 1L);
    }

    @Test
    void whateverIsDoneToAFileTheReaderAnswers() {
        var random = new Random(11);
        byte[] whole = FILE.getBytes(StandardCharsets.UTF_8);
        byte[] special = ";\"\n\r,0-. \tM\0\u00e5".getBytes(StandardCharsets.UTF_8);
        for (int time = 0; time < 20_000; time++) {
            byte[] bytes = whole.clone();
            for (int change = random.nextInt(6); change >= 0; change--) {
                int at = random.nextInt(bytes.length);
                switch (random.nextInt(4)) {
                    case 0 -> bytes[at] = special[random.nextInt(special.length)];
                    case 1 -> bytes[at] = (byte) random.nextInt(256);
                    case 2 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
                    default -> {
                        int from = random.nextInt(bytes.length);
                        int length = Math.min(random.nextInt(40), Math.min(bytes.length - from, bytes.length - at));
                        System.arraycopy(bytes, from, bytes, at, length);
                    }
                }
            }
            Reading reading = PabulibReader.read(bytes, Strictness.LENIENT);

            if (reading instanceof Reading.Refused(var messages)) {
                assertThat(messages).anyMatch(Message::error);
            } else if (reading instanceof Reading.Read(PabulibFile file, var messages)) {
                assertThat(messages).noneMatch(Message::error);
                assertThat(read(PabulibWriter.text(file), Strictness.LENIENT)).isInstanceOf(Reading.Read.class);
            }
        }
    }
}
