package se.radslag.methods.opinion.map;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Framing;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.methods.opinion.conversation.Conversation;

/** What unites, in short, as a card that any site may frame, with the way to where one answers. */
@Controller("opinionMapCardController")
class MapCardController {

    private final Activities activities;
    private final ShownMap shown;

    MapCardController(Activities activities, ShownMap shown) {
        this.activities = activities;
        this.shown = shown;
    }

    @GetMapping("/aktiviteter/{activityId}/asikter/kort")
    Html show(@PathVariable long activityId, HttpServletResponse response) {
        Activity activity = activities.get(activityId, Conversation.METHOD);
        if (activity.state() == Activity.State.DRAFT) {
            throw new NotFound();
        }
        Framing.allow(response);
        return new Html("opinion/mapCard", shown.of(activity, Map.of(), List.of(), null, null));
    }
}
