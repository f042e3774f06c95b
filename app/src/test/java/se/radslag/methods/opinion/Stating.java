package se.radslag.methods.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.map.KeepMaps;
import se.radslag.methods.opinion.vote.VoteRepository;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Conversations with statements, made straight in the rooms' own repositories. */
public final class Stating {

    private Stating() {}

    /** Sets the activity's conversation up. */
    public static Activity converse(Town town, Activity activity, Conversation.Voices voices) {
        return town.in(() -> {
            var conversations = TestServer.bean(ConversationRepository.class);
            conversations.addOrdinary(activity.id(), activity.dialogueId());
            Conversation there = conversations.find(activity.id()).orElseThrow();
            conversations.change(new Conversation(
                    there.activityId(),
                    there.dialogueId(),
                    voices,
                    there.writing(),
                    there.longest(),
                    there.enough(),
                    there.version()));
            return activity;
        });
    }

    /** Adds a statement that is voted on; returns its id. */
    public static long state(Town town, Activity activity, String text) {
        return town.in(() -> {
            Contribution contribution =
                    TestServer.bean(Contributions.class).add(activity, null, text, Channel.WEB, Statement::path);
            TestServer.bean(StatementRepository.class)
                    .add(contribution, text, "sv", Statement.Origin.SEED, Statement.Standing.SHOWN);
            return contribution.id();
        });
    }

    public static Statement find(Town town, long id) {
        return town.in(() -> TestServer.bean(StatementRepository.class).find(id).orElseThrow());
    }

    /** So many statements that are voted on, by number; their texts end with their place in the list. */
    public static List<Long> stateMany(Town town, Activity activity, int count) {
        return town.in(() -> IntStream.rangeClosed(1, count)
                .mapToObj(n -> state(town, activity, THINGS[n % THINGS.length] + " Det gäller plats " + n + "."))
                .toList());
    }

    private static final String[] THINGS = {
        "Det behövs fler lampor längs gångstråket.",
        "Hundar ska vara kopplade på lekplatsen.",
        "Parken ska vara öppen för alla, hela dygnet.",
        "Buskarna ska bort så att man ser vem som kommer.",
        "Musik efter klockan tio stör dem som bor nära."
    };

    /** What people say of a statement: 1 agree, -1 disagree, 0 pass; 2 nothing. */
    public interface Opinion {
        int of(int person, int statement);
    }

    /** Lets so many people, who came with a file, vote on the statements. */
    public static void vote(Town town, Activity activity, List<Long> statements, int people, Opinion opinion) {
        town.in(() -> {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            List<Long> voices = sql.sql("""
                    insert into opinion_participant (activity_id, external)
                    select :activity, 'p' || gen_random_uuid() from generate_series(1, :people) n returning id
                    """)
                    .param("activity", activity.id())
                    .param("people", people)
                    .query(Long.class)
                    .list();
            var casts = new ArrayList<VoteRepository.Cast>();
            for (int i = 0; i < voices.size(); i++) {
                for (int j = 0; j < statements.size(); j++) {
                    if (opinion.of(i, j) != 2) {
                        casts.add(new VoteRepository.Cast(
                                activity.id(), voices.get(i), statements.get(j), opinion.of(i, j)));
                    }
                }
            }
            TestServer.bean(VoteRepository.class).store(casts);
            return true;
        });
    }

    /** Computes the maps of the town, as the server does in the background. */
    public static void computeMaps(Town town) {
        town.in(() -> {
            TestServer.bean(KeepMaps.class).run();
            return true;
        });
    }
}
