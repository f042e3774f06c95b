package se.radslag.dialogue.following;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.DecisionRecorded;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueAnswered;
import se.radslag.dialogue.DialoguePaused;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.PhaseExtended;
import se.radslag.dialogue.PhaseOpened;
import se.radslag.foundation.events.Event;
import se.radslag.foundation.events.Listener;
import se.radslag.foundation.mail.Letter;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Messages;

/** Writes to the followers of a dialogue when something happens in it. */
@Component
class TellFollowers {

    private final Dialogues dialogues;
    private final FollowerRepository followers;
    private final Notices notices;
    private final Messages messages;
    private final PublicAddress address;

    TellFollowers(
            Dialogues dialogues,
            FollowerRepository followers,
            Notices notices,
            Messages messages,
            PublicAddress address) {
        this.dialogues = dialogues;
        this.followers = followers;
        this.notices = notices;
        this.messages = messages;
        this.address = address;
    }

    /**
     * Writes to each follower.
     *
     * @param occasion see {@link Notices#post}
     * @param what end of the message keys, such as {@code opened}
     * @param path of the page to read on, below the organisation, from the dialogue's
     */
    private void tell(long dialogueId, String occasion, String what, UnaryOperator<String> path) {
        tell(followers.list(dialogueId), dialogueId, occasion, what, path);
    }

    private void tell(List<Reader> readers, long dialogueId, String occasion, String what, UnaryOperator<String> path) {
        Dialogue dialogue = dialogues.find(dialogueId).orElseThrow();
        String page = address.of(path.apply(dialogue.path()));
        notices.post(
                occasion,
                readers.stream()
                        .map(reader -> letter(dialogue, reader, what, page))
                        .toList());
    }

    private Letter letter(Dialogue dialogue, Reader reader, String what, String page) {
        Locale locale = reader.locale();
        return new Letter(
                reader.personId(),
                Letter.Kind.NEWS,
                dialogue.id(),
                messages.text(locale, "following.letter." + what + ".subject", dialogue.title()),
                String.join(
                        "\n\n",
                        messages.text(locale, "following.letter.hello", reader.name()),
                        messages.text(locale, "following.letter." + what, dialogue.title()),
                        messages.text(locale, "following.letter.read") + "\n" + page));
    }

    @Configuration(proxyBeanMethods = false)
    static class Listeners {

        @Bean
        Listener<PhaseOpened> followersOfOpening(TellFollowers tell) {
            return new To<>(
                    PhaseOpened.class,
                    "following.opened",
                    event -> tell.tell(
                            event.dialogueId(), "opened/" + event.phaseId(), "opened", UnaryOperator.identity()));
        }

        @Bean
        Listener<PhaseExtended> followersOfExtension(TellFollowers tell) {
            return new To<>(
                    PhaseExtended.class,
                    "following.extended",
                    event -> tell.tell(
                            event.dialogueId(),
                            "extended/" + event.extensionId(),
                            "extended",
                            UnaryOperator.identity()));
        }

        @Bean
        Listener<DialoguePaused> followersOfPause(TellFollowers tell) {
            return new To<>(
                    DialoguePaused.class,
                    "following.paused",
                    event -> tell.tell(
                            event.dialogueId(), "paused/" + event.pauseId(), "paused", UnaryOperator.identity()));
        }

        @Bean
        Listener<DecisionRecorded> followersOfDecision(TellFollowers tell) {
            return new To<>(
                    DecisionRecorded.class,
                    "following.decided",
                    event -> tell.tell(
                            event.dialogueId(), "decided/" + event.decisionId(), "decided", dialogue -> event.path()));
        }

        /** Those who took part hear of the answers to what they said, and of all: see the room of answers. */
        @Bean
        Listener<DialogueAnswered> followersOfAnswers(TellFollowers tell) {
            return new To<>(
                    DialogueAnswered.class,
                    "following.answered",
                    event -> tell.tell(
                            tell.followers.listOnlookers(event.dialogueId()),
                            event.dialogueId(),
                            "answered/" + event.dialogueId(),
                            "answered",
                            dialogue -> dialogue + "/svar"));
        }

        @Bean
        Listener<UpdateWritten> followersOfUpdate(TellFollowers tell) {
            return new To<>(
                    UpdateWritten.class,
                    "following.written",
                    event -> tell.tell(
                            event.dialogueId(),
                            "update/" + event.updateId(),
                            "written",
                            dialogue -> dialogue + "/nyheter/" + event.updateId()));
        }
    }

    private record To<E extends Event>(Class<E> type, String name, Consumer<E> then) implements Listener<E> {
        @Override
        public void on(E event) {
            then.accept(event);
        }
    }
}
