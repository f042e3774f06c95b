package se.radslag.foundation.moderation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.foundation.mail.Letter;
import se.radslag.foundation.mail.Postbox;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Messages;

/** Tells authors, in their language, what moderators decided on what they wrote. */
@Component
class AuthorLetters {

    private final Postbox postbox;
    private final PublicAddress addresses;
    private final PersonRepository people;
    private final Messages messages;

    AuthorLetters(Postbox postbox, PublicAddress addresses, PersonRepository people, Messages messages) {
        this.postbox = postbox;
        this.addresses = addresses;
        this.people = people;
        this.messages = messages;
    }

    /** Why it was hidden, and how to appeal. */
    void hidden(Hiding hiding) {
        Locale locale = language(hiding.authorId());
        post(
                hiding,
                locale,
                "hidden",
                messages.text(locale, hiding.rule().key() + ".text"),
                hiding.text(),
                addresses.of(hiding.appealPath()));
    }

    /** What became of the appeal. */
    void decided(Hiding hiding, Hiding.Verdict verdict, String text) {
        post(
                hiding,
                language(hiding.authorId()),
                verdict == Hiding.Verdict.LIFTED ? "lifted" : "upheld",
                text,
                addresses.of(hiding.path()));
    }

    private void post(Hiding hiding, Locale locale, String kind, String... words) {
        if (hiding.authorId() == null) {
            return;
        }
        var arguments = new Object[words.length + 1];
        arguments[0] = hiding.title();
        System.arraycopy(words, 0, arguments, 1, words.length);
        String key = "moderation.letter." + kind;
        postbox.post(new Letter(
                hiding.authorId(),
                Letter.Kind.PERSONAL,
                hiding.dialogueId(),
                messages.text(locale, key + ".subject", hiding.title()),
                messages.text(locale, key, arguments)));
    }

    private Locale language(@Nullable Long authorId) {
        return authorId == null
                ? Messages.SWEDISH
                : people.findLanguage(authorId).map(Locale::of).orElse(Messages.SWEDISH);
    }
}
