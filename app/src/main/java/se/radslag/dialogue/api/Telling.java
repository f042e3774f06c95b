package se.radslag.dialogue.api;

import java.util.LinkedHashMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.events.Event;
import se.radslag.foundation.events.Listener;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.webhook.WebhookSource;
import se.radslag.foundation.webhook.WebhookType;
import se.radslag.foundation.webhook.Webhooks;

/**
 * Tells other systems of one kind of event in published dialogues, by ids and addresses; what it is about they read for
 * themselves.
 */
final class Telling<E extends Event> implements Listener<E>, WebhookSource {

    private final Class<E> event;
    private final WebhookType type;
    private final ToLongFunction<E> dialogueId;
    private final Function<E, SortedMap<String, Long>> further;
    private final Means means;

    /** What every telling needs. */
    record Means(Webhooks webhooks, Dialogues dialogues, PublicAddress address) {}

    /** @param further ids beside the dialogue's, by name; all of them together tell this occasion from others */
    Telling(
            Class<E> event,
            WebhookType type,
            ToLongFunction<E> dialogueId,
            Function<E, SortedMap<String, Long>> further,
            Means means) {
        this.event = event;
        this.type = type;
        this.dialogueId = dialogueId;
        this.further = further;
        this.means = means;
    }

    static SortedMap<String, Long> nothing() {
        return new TreeMap<>();
    }

    static SortedMap<String, Long> id(String name, long id) {
        var ids = new TreeMap<String, Long>();
        ids.put(name, id);
        return ids;
    }

    @Override
    public Class<E> type() {
        return event;
    }

    @Override
    public String name() {
        return "webhook." + type.name();
    }

    @Override
    public WebhookType tells() {
        return type;
    }

    @Override
    public void on(E happened) {
        means.dialogues()
                .find(dialogueId.applyAsLong(happened))
                .filter(Dialogue::isPublished)
                .ifPresent(dialogue -> tell(dialogue, further.apply(happened)));
    }

    private void tell(Dialogue dialogue, SortedMap<String, Long> ids) {
        var data = new LinkedHashMap<String, Object>();
        data.put("dialogue", dialogue.id());
        data.put("slug", dialogue.slug());
        data.put("url", means.address().of(dialogue.path()));
        data.putAll(ids);
        means.webhooks().tell(type, dialogue.id() + "/" + ids, data);
    }
}
