package se.radslag.foundation.webhook;

/**
 * A kind of thing that other systems can be told.
 *
 * @param name as it stands in the message, such as {@code dialogue.published}; never changed
 * @param order types stand in rising order
 */
public record WebhookType(String name, int order) {

    /** Message key of its name for people. */
    public String key() {
        return "webhook.type." + name;
    }
}
