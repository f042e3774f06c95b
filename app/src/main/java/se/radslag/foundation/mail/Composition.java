package se.radslag.foundation.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Messages;

/** Makes mail of letters: the letter as it was written, in the organisation's name, with the ways out of it. */
@Component
class Composition {

    private final PublicAddress addresses;
    private final UnsubscribeLinks links;
    private final Messages messages;

    Composition(PublicAddress addresses, UnsubscribeLinks links, Messages messages) {
        this.addresses = addresses;
        this.links = links;
        this.messages = messages;
    }

    /** @param letters to one reader; more than one are gathered */
    Mail of(List<WrittenLetter> letters, Organisation organisation) {
        WrittenLetter first = letters.getFirst();
        Unsubscription unsubscription = unsubscription(letters);
        return new Mail(
                letters.size() == 1 ? first.subject() : t("mail.gathered", letters.size(), organisation.name()),
                organisation.name(),
                organisation.accent(),
                letters.stream()
                        .map(letter -> Mail.Part.of(letter.subject(), letter.body()))
                        .toList(),
                first.kind() == Letter.Kind.NECESSARY ? null : addresses.of("/min-sida/mejl"),
                unsubscription == null
                        ? null
                        : addresses.of(UnsubscribeController.PATH + "/" + links.token(unsubscription)),
                new Mail.Words(
                        t("mail.contents"),
                        t("mail.how"),
                        t(
                                unsubscription == null || unsubscription.dialogueId() == null
                                        ? "mail.out.news"
                                        : "mail.out.dialogue")));
    }

    /** Out of gathered letters the way leads from all news, if they are news at all. */
    private static @Nullable Unsubscription unsubscription(List<WrittenLetter> letters) {
        if (letters.size() == 1) {
            return letters.getFirst().unsubscription();
        }
        return letters.stream()
                .filter(letter -> letter.kind() == Letter.Kind.NEWS && letter.personId() != null)
                .findFirst()
                .map(letter -> new Unsubscription(letter.personId() == null ? 0 : letter.personId(), null))
                .orElse(null);
    }

    private String t(String key, Object... arguments) {
        return messages.text(Messages.SWEDISH, key, arguments);
    }
}
