package se.radslag.dialogue.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.following.Notices;
import se.radslag.dialogue.following.Reader;
import se.radslag.foundation.mail.Letter;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Messages;

/** Writes to people about their contributions and the answers, in the language each of them chose. */
@Component
class AnswerLetters {

    /** More than these are not named one by one in a letter. */
    private static final int MOST_NAMED = 20;

    private final RecipientRepository recipients;
    private final Notices notices;
    private final Messages messages;
    private final PublicAddress address;

    AnswerLetters(RecipientRepository recipients, Notices notices, Messages messages, PublicAddress address) {
        this.recipients = recipients;
        this.notices = notices;
        this.messages = messages;
        this.address = address;
    }

    /**
     * Writes to each author of what the answer is for.
     *
     * @param only the only contribution to write about, with what it carries on, or null for all of the answer
     */
    void toAuthors(Dialogue dialogue, Given answer, @Nullable Long only) {
        Map<Reader, List<RecipientRepository.Authored>> byReader = new LinkedHashMap<>();
        for (RecipientRepository.Authored authored : recipients.listAuthored(answer.id(), only)) {
            byReader.computeIfAbsent(authored.reader(), reader -> new ArrayList<>())
                    .add(authored);
        }
        String base = address.of("");
        var letters = new ArrayList<Letter>(byReader.size());
        byReader.forEach((reader, theirs) -> letters.add(answered(dialogue, answer, reader, theirs, base)));
        notices.post("answer/" + answer.id() + "/" + answer.version(), letters);
    }

    private Letter answered(
            Dialogue dialogue, Given answer, Reader reader, List<RecipientRepository.Authored> theirs, String base) {
        Locale locale = reader.locale();
        boolean corrected = answer.version() > 1;
        var body = new Paragraphs()
                .add(t(locale, "answer.letter.hello", reader.name()))
                .add(t(
                        locale,
                        corrected ? "answer.letter.corrected" : "answer.letter.answered",
                        dialogue.title(),
                        theirs.size()));
        theirs.stream()
                .limit(MOST_NAMED)
                .forEach(one -> body.add(
                        t(locale, "answer.letter.contribution", one.number(), one.title()) + "\n" + base + one.path()));
        if (theirs.size() > MOST_NAMED) {
            body.add(t(locale, "answer.letter.more", theirs.size() - MOST_NAMED));
        }
        body.add(t(locale, "answer.letter.outcome", t(locale, answer.outcome().key())));
        if (!answer.title().isEmpty()) {
            body.add(answer.title());
        }
        body.add(answer.reason());
        String by = corrected ? answer.correctedBy() : answer.by();
        if (by != null) {
            body.add(t(locale, "answer.letter.by", by));
        }
        body.add(t(locale, "answer.letter.where") + "\n" + base + dialogue.path() + "/svar/" + answer.id());
        String about = theirs.size() == 1 ? theirs.getFirst().title() : dialogue.title();
        return new Letter(
                reader.personId(),
                Letter.Kind.PERSONAL,
                dialogue.id(),
                t(locale, corrected ? "answer.letter.corrected.subject" : "answer.letter.answered.subject", about),
                body.toString());
    }

    /** Writes to each who took part without saying anything that has an answer of its own. */
    void toOthers(Dialogue dialogue, Progress.Pace pace, long answered) {
        String answers = address.of(dialogue.path() + "/svar");
        notices.post(
                "answered/" + dialogue.id(),
                recipients.listOthers(dialogue.id()).stream()
                        .map(reader -> toOther(dialogue, pace, answered, reader, answers))
                        .toList());
    }

    private Letter toOther(Dialogue dialogue, Progress.Pace pace, long answered, Reader reader, String answers) {
        Locale locale = reader.locale();
        return new Letter(
                reader.personId(),
                Letter.Kind.PERSONAL,
                dialogue.id(),
                t(locale, "answer.letter.all.subject", dialogue.title()),
                new Paragraphs()
                        .add(t(locale, "answer.letter.hello", reader.name()))
                        .add(t(locale, "answer.letter.all", dialogue.title(), answered))
                        .add(t(locale, "answer.letter.all.pace", pace.medianDays()))
                        .add(t(locale, "answer.letter.all.where") + "\n" + answers)
                        .toString());
    }

    private String t(Locale locale, String key, Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    private static final class Paragraphs {

        private final List<String> paragraphs = new ArrayList<>();

        Paragraphs add(String paragraph) {
            paragraphs.add(paragraph);
            return this;
        }

        @Override
        public String toString() {
            return String.join("\n\n", paragraphs);
        }
    }
}
