package se.radslag.methods.opinion;

import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Conversations with statements, made straight in the rooms' own repositories. */
final class Stating {

    private Stating() {}

    /** Sets the activity's conversation up. */
    static Activity converse(Town town, Activity activity, Conversation.Voices voices) {
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
    static long state(Town town, Activity activity, String text) {
        return town.in(() -> {
            Contribution contribution =
                    TestServer.bean(Contributions.class).add(activity, null, text, Channel.WEB, Statement::path);
            TestServer.bean(StatementRepository.class)
                    .add(contribution, text, "sv", Statement.Origin.SEED, Statement.Standing.SHOWN);
            return contribution.id();
        });
    }

    static Statement find(Town town, long id) {
        return town.in(() -> TestServer.bean(StatementRepository.class).find(id).orElseThrow());
    }
}
