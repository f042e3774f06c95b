package se.radslag.methods.budget.costing;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.mail.Letter;
import se.radslag.foundation.mail.Postbox;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Messages;
import se.radslag.methods.budget.round.Project;

/** Those whose ideas projects are, and the letters to them. */
@Component
public class Proposers {

    private final Contributions contributions;
    private final Postbox postbox;
    private final PublicAddress addresses;
    private final PersonRepository people;
    private final Messages messages;

    Proposers(
            Contributions contributions,
            Postbox postbox,
            PublicAddress addresses,
            PersonRepository people,
            Messages messages) {
        this.contributions = contributions;
        this.postbox = postbox;
        this.addresses = addresses;
        this.people = people;
        this.messages = messages;
    }

    /** The person whose idea the project is; empty where nobody known had it. */
    public Optional<Long> of(Project project) {
        return project.contributionId() == null
                ? Optional.empty()
                : contributions.find(project.contributionId()).map(Contribution::authorId);
    }

    /**
     * Writes to the one whose idea it is, with the project's address on a line of its own last; nobody is written to
     * where nobody known had it.
     *
     * @param key of the letter's body; with {@code .subject}, of its subject. Both are given the project's title first
     */
    public void tell(Project project, long dialogueId, String key, Object... arguments) {
        of(project).ifPresent(person -> {
            Locale locale = people.findLanguage(person).map(Locale::of).orElse(Messages.SWEDISH);
            var all = new Object[arguments.length + 1];
            all[0] = project.title();
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            postbox.post(new Letter(
                    person,
                    Letter.Kind.PERSONAL,
                    dialogueId,
                    messages.text(locale, key + ".subject", project.title()),
                    messages.text(locale, key, all) + "\n\n" + addresses.of(project.path())));
        });
    }
}
