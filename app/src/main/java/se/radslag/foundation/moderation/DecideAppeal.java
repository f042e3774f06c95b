package se.radslag.foundation.moderation;

import java.util.Locale;
import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.mail.Letter;
import se.radslag.foundation.mail.Postbox;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Messages;

/** Decides on an author's appeal, as another moderator than the one who hid, and tells the author. */
@UseCase
class DecideAppeal {

    private final ModerationRepository repository;
    private final Moderation moderation;
    private final Postbox postbox;
    private final PublicAddress addresses;
    private final PersonRepository people;
    private final Messages messages;
    private final Audit audit;

    DecideAppeal(
            ModerationRepository repository,
            Moderation moderation,
            Postbox postbox,
            PublicAddress addresses,
            PersonRepository people,
            Messages messages,
            Audit audit) {
        this.repository = repository;
        this.moderation = moderation;
        this.postbox = postbox;
        this.addresses = addresses;
        this.people = people;
        this.messages = messages;
        this.audit = audit;
    }

    enum Decided {
        DONE,
        /** Someone decided before. */
        BEFORE,
        /** Whoever hid something does not decide on the appeal. */
        OWN
    }

    Decided of(Hiding hiding, Hiding.Verdict verdict, String text, long moderatorId) {
        if (hiding.personId() != null && hiding.personId() == moderatorId) {
            return Decided.OWN;
        }
        if (!repository.decide(hiding.id(), verdict, text, moderatorId)) {
            return Decided.BEFORE;
        }
        if (verdict == Hiding.Verdict.LIFTED) {
            repository.lift(hiding.id());
            moderation.room(hiding.kind()).show(hiding.subjectId());
        }
        if (hiding.authorId() != null) {
            Locale locale =
                    people.findLanguage(hiding.authorId()).map(Locale::of).orElse(Messages.SWEDISH);
            String key = "moderation.letter." + (verdict == Hiding.Verdict.LIFTED ? "lifted" : "upheld");
            postbox.post(new Letter(
                    hiding.authorId(),
                    Letter.Kind.PERSONAL,
                    hiding.dialogueId(),
                    messages.text(locale, key + ".subject", hiding.title()),
                    messages.text(locale, key, hiding.title(), text, addresses.of(hiding.path()))));
        }
        audit.record("moderation.appeal-decided", "hiding/" + hiding.id(), Map.of("verdict", verdict));
        return Decided.DONE;
    }
}
