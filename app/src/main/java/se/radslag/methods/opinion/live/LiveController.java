package se.radslag.methods.opinion.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.web.EventStream;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Visible;

/** The counts of a conversation while they change, as server-sent events, or once for those who ask now and then. */
@Controller("opinionLiveController")
class LiveController {

    private static final String PAGE = "/aktiviteter/{activityId}/asikter";

    private final Activities activities;
    private final Hub hub;
    private final CountsRepository repository;
    private final Clock clock;

    LiveController(Activities activities, Hub hub, CountsRepository repository, Clock clock) {
        this.activities = activities;
        this.hub = hub;
        this.repository = repository;
        this.clock = clock;
    }

    /** Answers 204, on which a browser does not come back, where there is no place or nothing will change. */
    @GetMapping(PAGE + "/live")
    void listen(
            @PathVariable long activityId, Visitor visitor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Activity activity = activity(activityId, visitor);
        if (!activity.isOpen() || !hub.take()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try {
            long organisation = Tenancy.organisation();
            hub.add(
                    activityId,
                    EventStream.open(request, response, stream -> hub.remove(organisation, activityId, stream)));
        } catch (IOException | RuntimeException gone) {
            hub.giveBack();
            throw gone;
        }
    }

    @GetMapping(path = PAGE + "/rakning", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Counts> count(@PathVariable long activityId, Visitor visitor) {
        activity(activityId, visitor);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Frame.ZONE);
        Counts counts = repository.list(Set.of(activityId), today).get(activityId);
        if (counts == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok(counts);
    }

    private Activity activity(long activityId, Visitor visitor) {
        return Visible.to(visitor, activities.get(activityId, Conversation.METHOD));
    }
}
