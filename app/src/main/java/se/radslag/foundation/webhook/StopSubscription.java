package se.radslag.foundation.webhook;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.radslag.foundation.mail.Letter;
import se.radslag.foundation.mail.Postbox;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Messages;

/** Stops a subscription by itself, and tells the administrators. */
@Component
class StopSubscription {

    private final SubscriptionRepository subscriptions;
    private final Postbox postbox;
    private final Messages messages;
    private final PublicAddress address;
    private final Audit audit;
    private final Clock clock;

    StopSubscription(
            SubscriptionRepository subscriptions,
            Postbox postbox,
            Messages messages,
            PublicAddress address,
            Audit audit,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.postbox = postbox;
        this.messages = messages;
        this.address = address;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void because(Subscription subscription, Subscription.Stop reason) {
        if (!subscriptions.stop(subscription.id(), reason, clock.instant())) {
            return;
        }
        audit.record("webhook.stopped", subscription.subject(), Map.of("reason", reason));
        String page = address.of(WebhookController.PATH + "/" + subscription.id());
        subscriptions.listAdministrators().forEach(reader -> postbox.post(letter(reader, subscription, reason, page)));
    }

    private Letter letter(
            SubscriptionRepository.Reader reader, Subscription subscription, Subscription.Stop reason, String page) {
        Locale locale = Messages.best(reader.language());
        return new Letter(
                reader.personId(),
                Letter.Kind.NECESSARY,
                null,
                messages.text(locale, "webhook.letter.subject", subscription.name()),
                String.join(
                        "\n\n",
                        messages.text(locale, "webhook.letter.hello", reader.name()),
                        messages.text(locale, reason.key()),
                        messages.text(locale, "webhook.letter.do", subscription.name()) + "\n" + page));
    }
}
