package se.radslag.foundation.webhook;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;

/** What other systems are told, in the administrator's hands. */
@Controller
class WebhookController {

    static final String PATH = "/arbete/integrationer/webhookar";
    private static final String ONE = PATH + "/{id}";
    private static final String CHANGE = ONE + "/andra";
    private static final String SECRET = ONE + "/ny-hemlighet";
    private static final String REMOVAL = ONE + "/ta-bort";
    private static final int PAGE = 30;

    private final SubscriptionRepository subscriptions;
    private final DeliveryRepository deliveries;
    private final Subscribe subscribe;
    private final List<WebhookType> types;
    private final boolean anywhere;

    WebhookController(
            SubscriptionRepository subscriptions,
            DeliveryRepository deliveries,
            Subscribe subscribe,
            ObjectProvider<WebhookSource> sources,
            @Value("${radslag.webhook.anywhere:false}") boolean anywhere) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.subscribe = subscribe;
        this.types = sources.stream()
                .map(WebhookSource::tells)
                .sorted(Comparator.comparingInt(WebhookType::order))
                .toList();
        this.anywhere = anywhere;
    }

    @GetMapping(PATH)
    Html show(Visitor visitor, Typed typed) {
        visitor.require(Role.ADMINISTRATOR);
        WebhookForm form = typed.isEmpty()
                ? WebhookForm.EMPTY
                : new WebhookForm(
                        typed.get("namn"), typed.get("adress"), typed.fields().getOrDefault("slag", List.of()));
        return new Html("webhook/webhooks", page(form, Map.of()));
    }

    @PostMapping(PATH)
    View make(
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String adress,
            @RequestParam(defaultValue = "") List<String> slag,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        var form = new WebhookForm(namn.strip(), adress.strip(), slag);
        Errors errors = form.errors(frame, types, anywhere);
        if (errors.any()) {
            return Html.invalid("webhook/webhooks", page(form, errors.byField()));
        }
        Optional<Subscribe.Made> made = subscribe.to(once, form.name(), form.address(), form.types());
        if (made.isEmpty()) {
            Flash.say(response, frame.t("webhook.made-before"));
            return Onward.to(PATH);
        }
        return new Html(
                "webhook/secret",
                new WebhookPage.Secret(
                        find(made.get().id(), visitor), made.get().secret(), false));
    }

    @GetMapping(ONE)
    Html one(
            @PathVariable long id,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long fore,
            Visitor visitor,
            Frame frame) {
        Subscription subscription = find(id, visitor);
        List<Delivery> found = deliveries.list(id, fore, PAGE + 1);
        List<Delivery> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Html(
                "webhook/one",
                new WebhookPage.One(
                        subscription,
                        types,
                        shown,
                        found.size() > PAGE
                                ? frame.url(PATH + "/" + id + "?fore="
                                        + shown.getLast().id())
                                : null));
    }

    @GetMapping(CHANGE)
    Html askChange(@PathVariable long id, Visitor visitor) {
        Subscription subscription = find(id, visitor);
        return new Html(
                "webhook/change", new WebhookPage.Change(subscription, types, WebhookForm.of(subscription), Map.of()));
    }

    @PostMapping(CHANGE)
    View change(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String adress,
            @RequestParam(defaultValue = "") List<String> slag,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Subscription subscription = find(id, visitor);
        var form = new WebhookForm(namn.strip(), adress.strip(), slag);
        Errors errors = form.errors(frame, types, anywhere);
        if (errors.any()) {
            return Html.invalid("webhook/change", new WebhookPage.Change(subscription, types, form, errors.byField()));
        }
        subscribe.change(subscription, form.name(), form.address(), form.types());
        return done("webhook.changed", PATH + "/" + id, frame, response);
    }

    @GetMapping(SECRET)
    Html askSecret(@PathVariable long id, Visitor visitor) {
        return question(id, "ny-hemlighet", "webhook.rotate", visitor);
    }

    @PostMapping(SECRET)
    View rotate(
            @PathVariable long id,
            @RequestParam UUID once,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Subscription subscription = find(id, visitor);
        Optional<String> secret = subscribe.rotate(once, subscription);
        return secret.isEmpty()
                ? done("webhook.made-before", PATH + "/" + id, frame, response)
                : new Html("webhook/secret", new WebhookPage.Secret(subscription, secret.get(), true));
    }

    @GetMapping(REMOVAL)
    Html askRemoval(@PathVariable long id, Visitor visitor) {
        return question(id, "ta-bort", "webhook.remove", visitor);
    }

    @PostMapping(REMOVAL)
    View remove(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        subscribe.remove(find(id, visitor));
        return done("webhook.removed", PATH, frame, response);
    }

    @PostMapping(ONE + "/stoppa")
    View stop(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        subscribe.stop(find(id, visitor));
        return done("webhook.stopped", PATH + "/" + id, frame, response);
    }

    @PostMapping(ONE + "/starta")
    View start(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        subscribe.start(find(id, visitor));
        return done("webhook.started", PATH + "/" + id, frame, response);
    }

    @PostMapping(ONE + "/prova")
    View test(@PathVariable long id, Visitor visitor, Frame frame, HttpServletResponse response) {
        subscribe.test(find(id, visitor));
        return done("webhook.tested", PATH + "/" + id, frame, response);
    }

    @PostMapping(ONE + "/skickat/{deliveryId}/igen")
    View again(
            @PathVariable long id,
            @PathVariable long deliveryId,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        if (!subscribe.again(find(id, visitor), deliveryId)) {
            throw new NotFound();
        }
        return done("webhook.again.done", PATH + "/" + id, frame, response);
    }

    private Subscription find(long id, Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        return subscriptions.find(id).orElseThrow(NotFound::new);
    }

    private Html question(long id, String act, String key, Visitor visitor) {
        return new Html("webhook/question", new WebhookPage.Question(find(id, visitor), act, key, UUID.randomUUID()));
    }

    private WebhookPage page(WebhookForm form, Map<String, String> errors) {
        return new WebhookPage(subscriptions.list(), types, form, errors, UUID.randomUUID());
    }

    private static View done(String key, String path, Frame frame, HttpServletResponse response) {
        Flash.say(response, frame.t(key));
        return Onward.to(path);
    }
}
