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

/** Hides content with a reason, and tells its author why and how to appeal. */
@UseCase
class HideContent {

    private final ModerationRepository repository;
    private final Moderation moderation;
    private final Postbox postbox;
    private final PublicAddress addresses;
    private final PersonRepository people;
    private final Messages messages;
    private final Audit audit;

    HideContent(
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

    /** Returns false, and does nothing, if it is hidden already. */
    boolean of(String kind, Subject subject, Rule rule, String text, long moderatorId) {
        if (!moderation.room(kind).hide(subject.id())) {
            return false;
        }
        long hiding = repository.addHiding(kind, subject, rule, text, moderatorId);
        repository.settle(kind, subject.id(), moderatorId);
        if (subject.authorId() != null) {
            postbox.post(letter(subject.authorId(), subject, rule, text, hiding));
        }
        audit.record("moderation.hidden", kind + "/" + subject.id(), Map.of("rule", rule, "hiding", hiding));
        return true;
    }

    private Letter letter(long authorId, Subject subject, Rule rule, String text, long hiding) {
        Locale locale = people.findLanguage(authorId).map(Locale::of).orElse(Messages.SWEDISH);
        return new Letter(
                authorId,
                Letter.Kind.PERSONAL,
                subject.dialogueId(),
                messages.text(locale, "moderation.letter.hidden.subject", subject.title()),
                messages.text(
                        locale,
                        "moderation.letter.hidden",
                        subject.title(),
                        messages.text(locale, rule.key() + ".text"),
                        text,
                        addresses.of("/omprovning/" + hiding)));
    }
}
