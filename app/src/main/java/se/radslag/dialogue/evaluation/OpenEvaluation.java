package se.radslag.dialogue.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueAnswered;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.following.Notices;
import se.radslag.dialogue.following.Reader;
import se.radslag.foundation.events.Listener;
import se.radslag.foundation.mail.Letter;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Messages;

/** Asks those who took part what they thought of the dialogue, when everything in it has its answer. */
@Component
class OpenEvaluation implements Listener<DialogueAnswered> {

    private static final int DAYS = 28;

    private final SurveyRepository surveys;
    private final Dialogues dialogues;
    private final Notices notices;
    private final Messages messages;
    private final PublicAddress address;
    private final Audit audit;
    private final Clock clock;

    OpenEvaluation(
            SurveyRepository surveys,
            Dialogues dialogues,
            Notices notices,
            Messages messages,
            PublicAddress address,
            Audit audit,
            Clock clock) {
        this.surveys = surveys;
        this.dialogues = dialogues;
        this.notices = notices;
        this.messages = messages;
        this.address = address;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Class<DialogueAnswered> type() {
        return DialogueAnswered.class;
    }

    @Override
    public String name() {
        return "evaluation.open";
    }

    @Override
    public void on(DialogueAnswered event) {
        Instant now = clock.instant();
        LocalDate closesOn = LocalDate.ofInstant(now, Frame.ZONE).plusDays(DAYS);
        if (!surveys.open(event.dialogueId(), now, closesOn)) {
            return;
        }
        Dialogue dialogue = dialogues.find(event.dialogueId()).orElseThrow();
        var letters = new ArrayList<Letter>();
        var hashes = new ArrayList<byte[]>();
        List<Reader> participants = surveys.listParticipants(dialogue.id());
        for (Reader reader : participants) {
            String token = Tokens.make();
            hashes.add(Tokens.hash(token));
            letters.add(letter(dialogue, reader, closesOn, address.of("/utvardering/" + token)));
        }
        surveys.addLinks(
                dialogue.id(), participants.stream().map(Reader::personId).toList(), hashes);
        notices.post("evaluation/" + dialogue.id(), letters);
        audit.record("evaluation.opened", dialogue.subject());
    }

    private Letter letter(Dialogue dialogue, Reader reader, LocalDate closesOn, String link) {
        Locale locale = reader.locale();
        String day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(closesOn);
        return new Letter(
                reader.personId(),
                Letter.Kind.NEWS,
                dialogue.id(),
                messages.text(locale, "evaluation.letter.subject", dialogue.title()),
                String.join(
                        "\n\n",
                        messages.text(locale, "following.letter.hello", reader.name()),
                        messages.text(locale, "evaluation.letter", dialogue.title()),
                        messages.text(locale, "evaluation.letter.link", day) + "\n" + link,
                        messages.text(locale, "evaluation.letter.anonymous")));
    }
}
