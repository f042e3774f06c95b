package se.radslag.foundation.webhook;

import java.net.URI;
import java.util.List;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;

/**
 * What was typed of a subscription.
 *
 * @param types names of the types that were ticked
 */
public record WebhookForm(String name, String address, List<String> types) {

    static final WebhookForm EMPTY = new WebhookForm("", "https://", List.of());

    private static final int NAME = 80;
    private static final int ADDRESS = 500;

    static WebhookForm of(Subscription subscription) {
        return new WebhookForm(subscription.name(), subscription.address(), List.copyOf(subscription.types()));
    }

    Errors errors(Frame frame, List<WebhookType> known, boolean plainToo) {
        var errors = new Errors(frame).text("namn", name, NAME).text("adress", address, ADDRESS);
        if (!isAddress(plainToo)) {
            errors.add("adress", "webhook.address.wrong");
        }
        if (types.isEmpty() || !known.stream().map(WebhookType::name).toList().containsAll(types)) {
            errors.add("slag", "webhook.types.choose");
        }
        return errors;
    }

    private boolean isAddress(boolean plainToo) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme()) || (plainToo && "http".equals(uri.getScheme())));
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}
