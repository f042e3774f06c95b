package se.radslag.methods.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.methods.opinion.conversation.Conversation.Voices;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.intake.ImportConversation;
import se.radslag.methods.opinion.intake.PastConversation;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.io.Conversation;
import se.radslag.opinionmap.io.ConversationReader;
import se.radslag.opinionmap.io.Reading;
import se.radslag.opinionmap.io.Sign;
import se.radslag.opinionmap.io.StatementText;
import se.radslag.opinionmap.polis.Conditions;
import se.radslag.opinionmap.polis.PolisMap;
import se.radslag.testing.Client;
import se.radslag.testing.Dialogues;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Conversations come from Polis' files, and leave in them. */
class PolisTest {

    private static final String METHOD = se.radslag.methods.opinion.conversation.Conversation.METHOD;
    private static final String COMMENTS = """
            timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
            1500000000000,Fri,0,0,3,0,1,"Fler bänkar, tack"
            1500000001000,Fri,1,0,1,1,-1,Det här gick inte för sig
            1500000002000,Fri,2,9,1,1,0,Ingen har läst det här än
            1500000003000,Fri,3,1,0,0,0,Ingen har ens svarat på det här
            """;
    private static final String VOTES = """
            timestamp,datetime,comment-id,voter-id,vote
            1500000010000,Fri,0,2,1
            1500000011000,Fri,0,0,1
            1500000012000,Fri,0,1,-1
            1500000013000,Fri,0,1,1
            1500000014000,Fri,1,0,1
            1500000015000,Fri,1,1,-1
            1500000016000,Fri,2,0,1
            1500000017000,Fri,2,1,-1
            1500000018000,Fri,2,2,0
            """;

    @TempDir
    private Path folder;

    private final Town town = Town.create();

    @Test
    void anExportBecomesAConversationWithAllThatWasInIt() throws Exception {
        Activity activity = Dialogues.closed(town, METHOD);
        assertThat(take(activity, invented())).isInstanceOf(ImportConversation.Taken.Done.class);

        List<Statement> all = statements(activity);
        assertThat(all).extracting(Statement::text).contains("Fler bänkar, tack", "Ingen har läst det här än");
        assertThat(all)
                .extracting(Statement::standing)
                .containsExactly(
                        Statement.Standing.SHOWN,
                        Statement.Standing.HIDDEN,
                        Statement.Standing.SHOWN,
                        Statement.Standing.WAITING);
        assertThat(all.getFirst().agree()).isEqualTo(3);
        assertThat(all.get(2).pass()).isEqualTo(1);
        assertThat(count("opinion_participant", activity))
                .as("three who voted and one who only wrote")
                .isEqualTo(4);
        assertThat(count("opinion_vote", activity)).as("the last of each").isEqualTo(8);
        assertThat(town.visitor().get(all.get(1).path()).text()).doesNotContain("gick inte för sig");
        assertThat(take(activity, invented()))
                .as("a second file would mix up the voices")
                .isInstanceOf(ImportConversation.Taken.Occupied.class);
        assertThat(count("opinion_vote", activity)).isEqualTo(8);
    }

    @Test
    void whatIsTakenInComesOutAgain() throws Exception {
        Activity activity = Dialogues.closed(town, METHOD);
        take(activity, invented());

        Conversation before = read(folder);
        Conversation after = read(exported(activity));

        assertThat(cells(after.votes())).isEqualTo(cells(before.votes()));
        assertThat(after.order()).isEqualTo(before.order()).containsExactly("2", "0", "1");
        assertThat(after.hidden()).containsExactly("1");
        assertThat(after.statements())
                .extracting(StatementText::text)
                .as("neither what is hidden nor what nobody has looked at")
                .containsExactly("Fler bänkar, tack", "", "Ingen har läst det här än");
        assertThat(after.statements()).extracting(StatementText::author).containsExactly("0", "0", "9");
    }

    @Test
    void aFolderOfItsOwnBecomesADialogueThatIsOver() throws Exception {
        Files.writeString(folder.resolve("summary.csv"), "topic,Hur ska torget bli?\nurl,https://pol.is/x\n");
        PastConversation past = invented();
        var taken = town.in(() -> TestServer.bean(ImportConversation.class).asDialogue(past, "sv"));

        Activity activity = ((ImportConversation.Taken.Done) taken).activity();
        Client.Page page = town.visitor().get(activity.dialoguePath());
        assertThat(page.text()).contains("Hur ska torget bli?");
        assertThat(town.visitor().get(activity.dialoguePath() + "/data").text())
                .contains("polis-" + activity.id() + ".zip");
    }

    @Test
    void aBrokenFileIsRefusedByLineAndColumnAndNothingIsTakenIn() throws Exception {
        write(COMMENTS.replace(",1,\"Fler", ",kanske,\"Fler"), VOTES.replace("0,2,1", "77,2,1"));

        var outcome = PastConversation.read(folder, Sign.AGREE_IS_PLUS);

        assertThat(outcome).isInstanceOfSatisfying(PastConversation.Outcome.Refused.class, refused -> assertThat(
                        refused.problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("comments.csv", "line 2", "moderated", "kanske"))
                .anySatisfy(problem -> assertThat(problem).contains("votes.csv", "line 2", "comment-id", "77")));
    }

    @Test
    void whatTheDatabaseRefusesLeavesNothingBehind() throws Exception {
        Activity activity = Dialogues.open(town, METHOD);
        PastConversation past = invented();
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        town.in(() -> TestServer.bean(ImportConversation.class).into(activity, past, "SVENSKA")))
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
        assertThat(count("opinion_participant", activity)).isZero();
        assertThat(count("opinion_statement", activity)).isZero();
    }

    @Test
    void anOwnConversationIsExportedWhenItHasClosedWithoutWhoTheyAre() throws Exception {
        Activity open = Stating.converse(town, Dialogues.open(town, METHOD), Voices.VERIFIED);
        assertThat(town.visitor()
                        .get(open.dialoguePath() + "/data/polis-" + open.id() + ".zip")
                        .status())
                .isEqualTo(404);

        Activity activity = Stating.converse(town, Dialogues.closed(town, METHOD), Voices.VERIFIED);
        long bench = Stating.state(town, activity, "Bänkarna behöver lagas.");
        long hidden = Stating.state(town, activity, "Något som inte får sägas.");
        Town.Person amina = town.person("Amina");
        town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            long voice = sql.sql(
                            "insert into opinion_participant (activity_id, person_id) values (:a, :p) returning id")
                    .param("a", activity.id())
                    .param("p", amina.id())
                    .query(Long.class)
                    .single();
            for (long statement : List.of(bench, hidden)) {
                sql.sql("insert into opinion_vote values (radslag_organisation(), :a, :v, :s, 2)")
                        .param("a", activity.id())
                        .param("v", voice)
                        .param("s", statement)
                        .update();
                sql.sql("update opinion_tally set unclear = 1 where statement_id = :s")
                        .param("s", statement)
                        .update();
            }
            return TestServer.bean(StatementRepository.class)
                    .stand(hidden, Statement.Standing.SHOWN, Statement.Standing.HIDDEN);
        });

        Path files = exported(activity);
        Conversation read = read(files);
        assertThat(read.votes().people()).isEqualTo(1);
        assertThat(read.votes().personId(0)).isEqualTo("1");
        assertThat(read.votes().passes(0)).isEqualTo(1);
        assertThat(Files.readString(files.resolve("comments.csv")))
                .contains("Bänkarna behöver lagas.")
                .doesNotContain("inte får sägas", "Amina");
        assertThat(Files.readString(files.resolve("votes.csv")))
                .as("the day and no time")
                .containsPattern("(?m)^\\d+,\\w+ \\w+ \\d+ \\d\\d:00:00 UTC");
        assertThat(town.visitor()
                        .get("/aktiviteter/" + activity.id() + "/asikter/karta")
                        .status())
                .isEqualTo(200);
        assertThat(text("/data/catalog.ttl")).contains("polis-" + activity.id() + ".zip", "#polis");
    }

    @Test
    void ourOwnOpenDataGiveTheSameVotes() throws Exception {
        Activity activity = Dialogues.closed(town, METHOD);
        take(activity, invented());
        for (String name : List.of("statements.csv", "opinion-votes.csv")) {
            Files.write(
                    folder.resolve(name),
                    town.visitor()
                            .get(activity.dialoguePath() + "/data/" + name)
                            .bytes());
        }

        Reading reading = ConversationReader.files(
                folder.resolve("opinion-votes.csv"), folder.resolve("statements.csv"), Sign.AGREE_IS_PLUS);

        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> assertThat(sorted(read.conversation()))
                .as("the three voices say what they said, whatever their numbers")
                .isEqualTo(sorted(read(folder))));
    }

    /** What each voice says of the statements that are shown, without names. */
    private static List<String> sorted(Conversation conversation) {
        Votes votes = conversation.shownVotes();
        return java.util.stream.IntStream.range(0, votes.people())
                .mapToObj(person -> java.util.stream.IntStream.range(votes.from(person), votes.to(person))
                        .mapToObj(cell -> votes.statementAt(cell) + ":" + votes.valueAt(cell))
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }

    @Test
    void aRealConversationGoesThroughUnchanged() throws Exception {
        String data = System.getenv("RADSLAG_DATA");
        Path real = Path.of(data == null ? "../../shared/data" : data).resolve("polis/vtaiwan.uberx");
        assumeTrue(Files.isDirectory(real), "SKIPPED: there is no " + real + "; set RADSLAG_DATA to where it is");
        Activity activity = Dialogues.closed(town, METHOD);
        take(
                activity,
                ((PastConversation.Outcome.Sound) PastConversation.read(real, Sign.AGREE_IS_PLUS)).conversation());

        Conversation before = read(real);
        Conversation after = read(exported(activity));

        assertThat(cells(after.votes())).isEqualTo(cells(before.votes()));
        assertThat(after.order())
                .as("all who voted; who voted again on what they began with may have another place")
                .containsExactlyInAnyOrderElementsOf(before.order());
        assertThat(after.hidden()).isEqualTo(before.hidden());
        assertThat(groups(after, before.order())).isEqualTo(groups(before, before.order()));
    }

    /** Who is together, by Polis' recipe, which depends on the order of people too. */
    private static List<List<Integer>> groups(Conversation conversation, List<String> order) {
        return PolisMap.of(conversation.votes(), new Conditions(conversation.hidden(), conversation.meta(), order, 0))
                .groups()
                .stream()
                .map(group -> java.util.Arrays.stream(group).boxed().toList())
                .toList();
    }

    private PastConversation invented() throws IOException {
        write(COMMENTS, VOTES);
        return ((PastConversation.Outcome.Sound) PastConversation.read(folder, Sign.AGREE_IS_PLUS)).conversation();
    }

    private void write(String comments, String votes) throws IOException {
        Files.writeString(folder.resolve("comments.csv"), comments);
        Files.writeString(folder.resolve("votes.csv"), votes);
    }

    private ImportConversation.Taken take(Activity activity, PastConversation past) {
        return town.in(() -> TestServer.bean(ImportConversation.class).into(activity, past, "sv"));
    }

    private List<Statement> statements(Activity activity) {
        return town.in(() -> TestServer.bean(StatementRepository.class)
                .list(TestServer.bean(JdbcClient.class)
                        .sql("select id from opinion_statement where activity_id = :id")
                        .param("id", activity.id())
                        .query(Long.class)
                        .list()));
    }

    private int count(String table, Activity activity) {
        return town.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from " + table + " where activity_id = :id")
                .param("id", activity.id())
                .query(Integer.class)
                .single());
    }

    private Path exported(Activity activity) throws IOException {
        Client.Page page = town.visitor().get(activity.dialoguePath() + "/data/polis-" + activity.id() + ".zip");
        assertThat(page.status()).isEqualTo(200);
        Path to = Files.createDirectory(folder.resolve("exported"));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(page.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(to.resolve(entry.getName()), zip.readAllBytes());
            }
        }
        return to;
    }

    private String text(String path) {
        return new String(town.visitor().get(path).bytes(), StandardCharsets.UTF_8);
    }

    private static Conversation read(Path folder) {
        try {
            return switch (ConversationReader.folder(folder, Sign.AGREE_IS_PLUS)) {
                case Reading.Read(Conversation read, var messages) -> read;
                case Reading.Refused(var messages) -> throw new AssertionError(messages.toString());
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** All votes, by the names of person and statement. */
    private static List<String> cells(Votes votes) {
        return java.util.stream.IntStream.range(0, votes.people())
                .boxed()
                .flatMap(person -> java.util.stream.IntStream.range(votes.from(person), votes.to(person))
                        .mapToObj(cell -> votes.personId(person) + " " + votes.statementId(votes.statementAt(cell))
                                + " " + votes.valueAt(cell)))
                .toList();
    }
}
