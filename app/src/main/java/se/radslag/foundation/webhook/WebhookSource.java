package se.radslag.foundation.webhook;

/** Something that tells other systems of one kind of thing; an administrator can choose among all of them. */
public interface WebhookSource {

    WebhookType tells();
}
