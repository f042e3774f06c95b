package se.radslag.methods.opinion.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.PastDialogues;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Messages;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Statement.Standing;

/** Takes in a conversation that was held elsewhere, with all its statements, voices and votes, or nothing of it. */
@UseCase
public class ImportConversation {

    private static final int BATCH = 20_000;

    private final PastDialogues dialogues;
    private final ConversationRepository conversations;
    private final Contributions contributions;
    private final OpinionIntakeRepository repository;
    private final Messages messages;
    private final Clock clock;
    private final Audit audit;

    ImportConversation(
            PastDialogues dialogues,
            ConversationRepository conversations,
            Contributions contributions,
            OpinionIntakeRepository repository,
            Messages messages,
            Clock clock,
            Audit audit) {
        this.dialogues = dialogues;
        this.conversations = conversations;
        this.contributions = contributions;
        this.repository = repository;
        this.messages = messages;
        this.clock = clock;
        this.audit = audit;
    }

    /** What became of it. */
    public sealed interface Taken {

        record Done(Activity activity) implements Taken {}

        /** The activity has voices of a file already, which those of another would be mixed up with. */
        record Occupied() implements Taken {}
    }

    /**
     * Takes it into the activity.
     *
     * @param language of the statements as BCP 47 has it, {@code und} where that is not known
     */
    public Taken into(Activity activity, PastConversation past, String language) {
        conversations.addOrdinary(activity.id(), activity.dialogueId());
        if (repository.hasExternal(activity.id())) {
            return new Taken.Occupied();
        }
        Map<String, Long> voices = repository.addVoices(activity.id(), past.voices());
        List<PastConversation.Said> said = past.statements();
        List<Long> ids = contributions.addAll(
                activity, said.stream().map(PastConversation.Said::title).toList(), Channel.IMPORT, Statement::path);
        repository.addStatements(ids, said, voices, language);
        var unseen = new ArrayList<Long>();
        for (int i = 0; i < ids.size(); i++) {
            if (said.get(i).standing() != Standing.SHOWN) {
                unseen.add(ids.get(i));
            }
        }
        contributions.standAll(unseen, se.radslag.dialogue.Standing.HIDDEN);
        addVotes(activity, past, voices, ids);
        audit.record(
                "opinion.imported",
                "activity/" + activity.id(),
                Map.of("statements", ids.size(), "voices", voices.size(), "votes", past.voteCount()));
        return new Taken.Done(activity);
    }

    private void addVotes(Activity activity, PastConversation past, Map<String, Long> voices, List<Long> ids) {
        var batch = new ArrayList<OpinionIntakeRepository.Cast>(BATCH);
        past.votes((voice, statement, vote, at) -> {
            batch.add(new OpinionIntakeRepository.Cast(
                    Objects.requireNonNull(voices.get(voice)), ids.get(statement), vote, at));
            if (batch.size() == BATCH) {
                repository.addVotes(activity.id(), batch);
                batch.clear();
            }
        });
        repository.addVotes(activity.id(), batch);
    }

    /** Makes a dialogue of it that is over, and takes it in there. */
    public Taken asDialogue(PastConversation past, String language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Frame.ZONE);
        LocalDate[] days = past.days(today);
        Activity activity = dialogues.add(new PastDialogues.Past(
                past.topic().isEmpty() ? messages.text(Messages.SWEDISH, "opinion.intake.title") : past.topic(),
                messages.text(Messages.SWEDISH, "opinion.intake.lead", past.origin()),
                messages.text(Messages.SWEDISH, "opinion.intake.phase"),
                messages.text(Messages.SWEDISH, "opinion.intake.activity"),
                Conversation.METHOD,
                Level.CONSULT,
                days[0],
                days[1]));
        return into(activity, past, language);
    }
}
