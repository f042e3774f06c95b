package se.radslag.dialogue.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.TakesDown;
import se.radslag.foundation.api.ApiKey;
import se.radslag.foundation.api.ApiRight;
import se.radslag.foundation.api.Body;
import se.radslag.foundation.api.Caller;
import se.radslag.foundation.api.Fault;
import se.radslag.foundation.api.Once;
import se.radslag.foundation.api.Refusal;
import se.radslag.foundation.api.WriteOnce;
import se.radslag.foundation.web.Frame;

/** Takes down what people said in an e-service of the organisation. */
@RestController
class TakeDownApiController {

    private static final ApiRight RIGHT = new ApiRight("contributions:write", "api.right.contributions", 10);
    private static final int LONGEST_NAME = 120;

    private final PublicDialogues published;
    private final Map<String, TakesDown> byMethod;
    private final Contributions contributions;
    private final ShowContributions show;
    private final WriteOnce write;

    TakeDownApiController(
            PublicDialogues published,
            ObjectProvider<TakesDown> takers,
            Contributions contributions,
            ShowContributions show,
            WriteOnce write) {
        this.published = published;
        this.byMethod = takers.stream().collect(Collectors.toMap(TakesDown::method, Function.identity()));
        this.contributions = contributions;
        this.show = show;
        this.write = write;
    }

    @PostMapping(path = "/api/v1/activities/{activityId}/contributions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ShownContribution> takeDown(
            @PathVariable long activityId, Caller caller, Once once, Body body, Frame frame) {
        ApiKey key = caller.require(RIGHT);
        Activity activity = published.activity(activityId);
        TakesDown taker = byMethod.get(activity.method());
        if (taker == null) {
            throw new Refusal(Fault.CONFLICT, frame.t("api.activity.takes-nothing"));
        }
        body.only("title", "text", "place", "author");
        String title = body.text("title", taker.longestTitle());
        String text = body.text("text", taker.longestText());
        String place = body.optional("place", LONGEST_NAME);
        String author = body.optional("author", LONGEST_NAME);
        body.accept();
        long id = write.of(key, once, body, () -> {
            if (!activity.isOpen()) {
                throw new Refusal(
                        Fault.CONFLICT,
                        frame.t("participation." + activity.state().name().toLowerCase(java.util.Locale.ROOT)));
            }
            return taker.takeDown(activity, title, text, place, author, Channel.E_SERVICE);
        });
        return ResponseEntity.created(URI.create(frame.url("/api/v1/contributions/" + id)))
                .body(Objects.requireNonNull(
                        show.of(List.of(contributions.find(id).orElseThrow())).get(id)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Rights {
        @Bean
        ApiRight contributionsRight() {
            return RIGHT;
        }
    }
}
