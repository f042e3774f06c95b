package se.radslag.opinionmap.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.opinionmap.Tally;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;

class ConversationReaderTest {

    private static final String STATEMENTS = """
            statement,text,status,meta,at
            1,"Bänkar, fler",shown,false,2026-11-22T08:15:30Z
            2,Ljus,hidden,,1500000000000
            tre,Träd,waiting,true,
            """;

    private static final String COMMENTS = """
            timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
            1500000000000,x,0,0,2,0,1,"En ""bänk\"""
            1500000000000,x,1,0,0,1,-1,"Två
            rader"
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Reading.Read read(Reading reading) {
        assertThat(reading.messages()).noneMatch(message -> message.problem().isError());
        return (Reading.Read) reading;
    }

    private Reading own(String votes, @Nullable String statements) throws Exception {
        Path statementFile = statements == null ? null : file("statements.csv", statements);
        return ConversationReader.files(file("votes.csv", votes), statementFile, Sign.AGREE_IS_PLUS);
    }

    private static List<Problem> problems(Reading reading) {
        return reading.messages().stream().map(Message::problem).toList();
    }

    private static String text(Reading reading) {
        return reading.messages().toString();
    }

    @Test
    void theOpenDataOfADialogueAreReadAsTheyAre() throws Exception {
        Conversation conversation = read(own("""
                        activity,voice,statement,vote
                        7,1,3,1
                        7,1,4,2
                        7,2,4,-1
                        """, """
                        number,activity,at,standing,text,agree,disagree
                        3,7,2026-11-22T08:15:30Z,SHOWN,Bänkar,,
                        4,7,2026-11-22T08:15:30Z,MERGED,Ljus,,
                        5,8,2026-11-22T08:15:30Z,WITHDRAWN,,,
                        """)).conversation();

        assertThat(conversation.votes().vote(0, 1)).as("unclear is a pass").contains(Vote.PASS);
        assertThat(conversation.hidden()).containsExactlyInAnyOrder("4", "5");
        assertThat(problems(own("activity,voice,statement,vote\n7,1,3,1\n8,1,3,1\n", null)))
                .containsExactly(Problem.SEVERAL_ACTIVITIES);
        assertThat(problems(own("participant,statement,vote\n1,3,2\n", null)))
                .as("2 is a vote only where voices are told of")
                .containsExactly(Problem.NOT_A_VOTE);
    }

    @Test
    void timesAreThoseOfTheVotesThatCount() throws Exception {
        Reading.Read reading = read(own("participant,statement,vote,at\n1,1,1,1000\n1,1,-1,3000\n2,1,0,2000\n", null));
        Votes votes = reading.conversation().votes();

        VoteTimes times = VoteTimes.of(folder.resolve("votes.csv"), votes);

        assertThat(times.at(votes.cell(0, 0))).contains(Instant.ofEpochMilli(3000));
        assertThat(times.at(votes.cell(1, 0))).contains(Instant.ofEpochMilli(2000));
        file("votes.csv", "participant,statement,vote\n1,1,-1\n2,1,0\n");
        assertThat(VoteTimes.of(folder.resolve("votes.csv"), votes).at(0)).isEmpty();
    }

    @Test
    void ourOwnFilesInAnyOrderOfColumns() throws Exception {
        Reading.Read reading = read(own("""
                        at,vote,statement,participant,remark
                        2026-11-22T10:00:00+01:00,agree,1,anna,a
                        2026-11-22T08:59:59Z,disagree,1,bo,b
                        1764000000000,-1,tre,bo,
                        2026-11-22T10:00:00Z,pass,2,7,"c,d"
                        """, STATEMENTS));
        Conversation conversation = reading.conversation();
        Votes votes = conversation.votes();

        assertThat(votes.vote(votes.person("anna"), votes.statement("1"))).contains(Vote.AGREE);
        assertThat(votes.vote(votes.person("bo"), votes.statement("tre"))).contains(Vote.DISAGREE);
        assertThat(votes.vote(votes.person("7"), votes.statement("2"))).contains(Vote.PASS);
        assertThat(conversation.order()).containsExactly("bo", "anna", "7");
        assertThat(conversation.hidden()).containsExactly("2");
        assertThat(conversation.meta()).containsExactly("tre");
        assertThat(conversation.statements().get(votes.statement("1")).text()).isEqualTo("Bänkar, fler");
        assertThat(conversation.statements().get(0).at()).isEqualTo(Instant.parse("2026-11-22T08:15:30Z"));
        assertThat(problems(reading)).containsExactly(Problem.HIDDEN_VOTES);

        Votes shown = conversation.shownVotes();
        assertThat(shown.people()).isEqualTo(3);
        assertThat(shown.statements()).isEqualTo(2);
        assertThat(shown.size()).isEqualTo(3);
    }

    @Test
    void theLastVoteCountsAndTheOthersAreToldOf() throws Exception {
        Reading.Read byTime =
                read(own("participant,statement,vote,at\n1,1,agree,20\n1,1,pass,30\n1,1,disagree,10\n", null));
        assertThat(byTime.conversation().votes().vote(0, 0)).contains(Vote.PASS);
        assertThat(text(byTime)).contains("votes.csv: 2 votes left out because the same person voted");

        Reading.Read byRow = read(own("participant,statement,vote\n1,1,agree\n1,1,pass\n1,1,disagree\n", null));
        assertThat(byRow.conversation().votes().vote(0, 0)).contains(Vote.DISAGREE);
        assertThat(problems(byRow)).containsExactly(Problem.REPLACED, Problem.WITHOUT_TIMES);
    }

    @Test
    void everyMistakeIsToldWithItsPlace() throws Exception {
        Reading reading = own("""
                        participant,statement,vote,at
                        1,1,agre,1
                        1,1
                        ,1,agree,1
                        1,4,agree,1
                        1,fyra,agree,1
                        1,1,agree,yesterday
                        1,1,2,1
                        1,1,1.0,1
                        """, STATEMENTS.replace("hidden", "gone").replace("true", "ja") + "1,Igen,,,\n");

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(text(reading))
                .contains(
                        "statements.csv, line 3, column status: expected shown, waiting or hidden",
                        "line 4, column meta: expected true or false, found \"ja\"",
                        "line 5, column statement: expected every statement once, found \"1\"",
                        "votes.csv, line 2, column vote: expected agree, disagree or pass, or 1, -1 or 0, found \"agre\"",
                        "line 3: expected as many values as there are columns, found \"2 instead of 4\"",
                        "line 4, column participant: expected an id",
                        "line 5, column statement: expected the id of a statement that is in the file of statements,"
                                + " found \"4\"",
                        "line 6, column statement",
                        "line 7, column at: expected a moment",
                        "line 8, column vote",
                        "line 9, column vote");
        assertThat(reading.messages()).hasSize(11);
    }

    @Test
    void manyMistakesOfOneKindAreCounted() throws Exception {
        Reading reading = own("participant,statement,vote\n" + "1,1,nja\n".repeat(50), null);
        assertThat(reading.messages()).hasSize(21);
        assertThat(text(reading)).contains("the same in 30 more places");
    }

    @Test
    void filesThatAreSomethingElse() throws Exception {
        assertThat(problems(own("", null))).containsExactly(Problem.EMPTY_FILE);
        assertThat(problems(own("a,b\n1,2\n", null))).containsExactly(Problem.UNKNOWN_FORMAT);
        assertThat(problems(own("participant,vote\n1,agree\n", null))).containsExactly(Problem.MISSING_COLUMN);
        assertThat(problems(own("participant,statement,vote,vote\n", null))).containsExactly(Problem.DUPLICATE_COLUMN);
        assertThat(problems(own("participant,statement,vote\n1,1,agree\n", "id,text\n")))
                .contains(Problem.MISSING_COLUMN);
        assertThat(problems(own("participant,statement,vote\n1,\"1,agree\n", null)))
                .containsExactly(Problem.OPEN_QUOTE);
        Files.write(folder.resolve("latin.csv"), new byte[] {'a', (byte) 0xE5, ',', 'b', '\n'});
        assertThat(problems(ConversationReader.files(folder.resolve("latin.csv"), null, Sign.AGREE_IS_PLUS)))
                .contains(Problem.NOT_UTF8);
        assertThat(problems(ConversationReader.files(folder.resolve("gone.csv"), null, Sign.AGREE_IS_PLUS)))
                .containsExactly(Problem.MISSING_FILE);
        assertThat(problems(ConversationReader.folder(folder.resolve("gone"), Sign.AGREE_IS_PLUS)))
                .containsExactly(Problem.MISSING_FILE, Problem.MISSING_FILE);
    }

    @Test
    void aFolderAsPolisExportsIt() throws Exception {
        file("comments.csv", COMMENTS);
        file("votes.csv", """
                timestamp,datetime,comment-id,voter-id,vote
                30,x,0,5,1
                20,x,0,4,-1
                40,x,0,4,1
                10,x,1,4,-1
                """);
        file("participants-votes.csv", """
                participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1
                4,0,2,2,1,1,1,-1
                5,1,0,1,1,0,1,
                6,,0,0,0,0,,
                """);
        file("summary.csv", "topic,\"Bänkar, eller?\"\nurl,-\n");
        Reading.Read reading = read(ConversationReader.folder(folder, Sign.AGREE_IS_PLUS));
        Conversation conversation = reading.conversation();

        assertThat(conversation.votes().people()).isEqualTo(3);
        assertThat(conversation.votes().size()).isEqualTo(3);
        assertThat(conversation.order()).containsExactly("4", "5");
        assertThat(conversation.groups()).containsExactlyInAnyOrderEntriesOf(Map.of("4", "0", "5", "1"));
        assertThat(conversation.summary()).containsEntry("topic", "Bänkar, eller?");
        assertThat(conversation.statements().get(0).text()).isEqualTo("En \"bänk\"");
        assertThat(conversation.statements().get(1).text()).isEqualTo("Två\nrader");
        assertThat(problems(reading)).containsExactly(Problem.REPLACED, Problem.HIDDEN_VOTES);

        file("participants-votes.csv", """
                participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1
                4,0,2,2,1,1,-1,-1
                5,1,0,1,1,0,1,0
                """);
        assertThat(text(ConversationReader.folder(folder, Sign.AGREE_IS_PLUS)))
                .contains("participants-votes.csv: 2 votes in which");

        Files.delete(folder.resolve("votes.csv"));
        Reading.Read alone = read(ConversationReader.folder(folder, Sign.AGREE_IS_PLUS));
        assertThat(alone.conversation().votes().size()).isEqualTo(4);
        assertThat(alone.conversation().groups()).hasSize(2);
    }

    @Test
    void mistakesInTheTableOfParticipants() throws Exception {
        file("comments.csv", COMMENTS);
        file("participants-votes.csv", """
                participant,group-id,n-votes,0,9
                4,0,2,1,x
                4,0,2,1,1
                """);
        assertThat(problems(ConversationReader.folder(folder, Sign.AGREE_IS_PLUS)))
                .containsExactly(Problem.UNKNOWN_STATEMENT, Problem.NOT_A_VOTE, Problem.DUPLICATE_PARTICIPANT);
    }

    @Test
    void votesWithTheSignOfPolisDatabaseAreNoticed() throws Exception {
        file("comments.csv", COMMENTS);
        file("votes.csv", "timestamp,comment-id,voter-id,vote\n1,0,4,-1\n2,0,5,-1\n3,1,4,1\n");
        Reading taken = ConversationReader.folder(folder, Sign.AGREE_IS_PLUS);
        assertThat(problems(taken)).containsExactly(Problem.REVERSED);

        Conversation turned =
                read(ConversationReader.folder(folder, Sign.AGREE_IS_MINUS)).conversation();
        assertThat(turned.votes().agrees(0)).isEqualTo(2);
        assertThat(turned.votes().disagrees(1)).isEqualTo(1);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            List<StatementText> statements = new ArrayList<>();
            for (int s = 0; s < 30; s++) {
                statements.add(new StatementText(
                        "" + s,
                        "Text " + s + (random.nextBoolean() ? ", \"så\"\nhär" : ""),
                        StatementText.Status.values()[random.nextInt(3)],
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean() ? "" + random.nextInt(50) : null,
                        random.nextBoolean() ? Instant.ofEpochMilli(random.nextLong(1L << 41)) : null));
            }
            var builder = Votes.builder();
            statements.forEach(statement -> builder.statement(statement.id()));
            var voteRows = new StringWriter();
            PolisWriter.VoteRows rows = PolisWriter.votes(voteRows);
            for (int i = 0; i < 800; i++) {
                String statement = "" + random.nextInt(30);
                String person = "" + random.nextInt(50);
                Vote vote = Vote.of(random.nextInt(3) - 1);
                rows.add(Instant.ofEpochMilli(1000 + i), statement, person, vote);
                builder.add(person, statement, vote, 1000 + i);
            }
            Votes votes = builder.build();
            var comments = new StringWriter();
            PolisWriter.Comments commentRows = PolisWriter.comments(comments);
            for (StatementText statement : statements) {
                int s = votes.statement(statement.id());
                commentRows.add(statement, new Tally(votes.agrees(s), votes.disagrees(s), votes.passes(s)));
            }
            Map<String, String> groups = new HashMap<>();
            for (int person = 0; person < 50; person += 3) {
                groups.put("" + person, "" + random.nextInt(3));
            }
            var participants = new StringWriter();
            PolisWriter.participants(participants, votes, groups, Map.of("4", 2));
            file("comments.csv", comments.toString());
            file("votes.csv", voteRows.toString());
            file("participants-votes.csv", participants.toString());

            Reading.Read reading = read(ConversationReader.folder(folder, Sign.AGREE_IS_PLUS));
            assertThat(problems(reading)).doesNotContain(Problem.MATRIX_DIFFERS);
            Conversation conversation = reading.conversation();
            assertThat(conversation.statements()).isEqualTo(statements);
            assertThat(conversation.groups()).isEqualTo(groups);
            assertThat(Difference.between(conversation.votes(), votes)).isZero();
        }
        assertThat(Files.readString(folder.resolve("participants-votes.csv")))
                .startsWith("participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2,");
    }

    @Test
    void theFormOfPolisFilesByHand() throws Exception {
        var out = new StringBuilder();
        PolisWriter.votes(out).add(Instant.ofEpochMilli(1500232652930L), "0", "7", Vote.DISAGREE);
        PolisWriter.comments(out)
                .add(
                        new StatementText(
                                "3",
                                "Ja, \"nu\"",
                                StatementText.Status.HIDDEN,
                                false,
                                true,
                                "7",
                                Instant.ofEpochMilli(1500232652930L)),
                        new Tally(4, 5, 6));
        PolisWriter.participants(
                out,
                Votes.builder().add("7", "0", Vote.DISAGREE).statement("3").build(),
                Map.of("7", "1"),
                Map.of("7", 1));
        assertThat(out.toString()).isEqualTo("""
                timestamp,datetime,comment-id,voter-id,vote
                1500232652930,Sun Jul 16 19:17:32 UTC 2017,0,7,-1
                timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,is-meta,is-seed,comment-body
                1500232652930,Sun Jul 16 19:17:32 UTC 2017,3,7,4,5,-1,false,true,"Ja, ""nu\"""
                participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,3
                7,1,1,1,0,1,-1,
                """);
    }
}
