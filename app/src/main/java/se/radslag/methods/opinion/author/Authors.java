package se.radslag.methods.opinion.author;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.radslag.foundation.mail.Letter;
import se.radslag.foundation.mail.Postbox;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Messages;
import se.radslag.methods.opinion.conversation.Statement;

/** Writes to those who have to do with a statement. */
@Component
public class Authors {

    private final Postbox postbox;
    private final PublicAddress addresses;
    private final PersonRepository people;
    private final Messages messages;

    Authors(Postbox postbox, PublicAddress addresses, PersonRepository people, Messages messages) {
        this.postbox = postbox;
        this.addresses = addresses;
        this.people = people;
        this.messages = messages;
    }

    /**
     * Writes to the author, if there is one who is known.
     *
     * @param key of the letter's body, which is given the statement's words and the arguments; with {@code .subject}, of its
     *     subject
     * @param path of the page that its last line leads to
     */
    public void tell(Statement statement, String key, String path, Object... arguments) {
        if (statement.authorId() != null) {
            tell(statement.authorId(), statement, key, path, arguments);
        }
    }

    /** As {@link #tell(Statement, String, String, Object...)}, to somebody else. */
    void tell(long person, Statement statement, String key, String path, Object... arguments) {
        Locale locale = people.findLanguage(person).map(Locale::of).orElse(Messages.SWEDISH);
        var all = new Object[arguments.length + 1];
        all[0] = statement.text();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        postbox.post(new Letter(
                person,
                Letter.Kind.PERSONAL,
                statement.dialogueId(),
                messages.text(locale, key + ".subject"),
                messages.text(locale, key, all) + "\n\n" + addresses.of(path)));
    }
}
