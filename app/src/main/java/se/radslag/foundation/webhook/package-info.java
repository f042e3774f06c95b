/**
 * Tells other systems what happens, at addresses that an administrator sets up.
 *
 * <p>A room that has something to tell declares a {@link se.radslag.foundation.webhook.WebhookSource} as a bean and calls
 * {@link se.radslag.foundation.webhook.Webhooks} where it listens to the event. The message is stored with the
 * transaction at hand; {@code Dispatch} sends it afterwards, signed by the scheme of standardwebhooks.com, and tries
 * again with growing pauses. What has not arrived for three days stops the subscription, and the administrators get a
 * letter. Nothing is sent to the machine itself or to its own network.
 *
 * <p>Personal data: {@code webhook_subscription} holds who made it. Messages carry ids and addresses of pages, never
 * what anybody wrote about themselves; they and the log of their sending are forgotten after 30 days.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation.webhook;
