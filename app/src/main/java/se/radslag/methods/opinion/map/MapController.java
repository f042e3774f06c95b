package se.radslag.methods.opinion.map;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Visible;
import se.radslag.methods.opinion.vote.OwnVotes;

/** The map of a conversation, and where one stands on it: a page, and a part of the page on which one votes. */
@Controller("opinionMapController")
class MapController {

    private static final int DAYS = 30;

    private final Activities activities;
    private final Dialogues dialogues;
    private final SnapshotRepository snapshots;
    private final OwnVotes own;
    private final ShownMap shown;
    private final Hearing hearing;

    MapController(
            Activities activities,
            Dialogues dialogues,
            SnapshotRepository snapshots,
            OwnVotes own,
            ShownMap shown,
            Hearing hearing) {
        this.activities = activities;
        this.dialogues = dialogues;
        this.snapshots = snapshots;
        this.own = own;
        this.shown = shown;
        this.hearing = hearing;
    }

    @GetMapping("/aktiviteter/{activityId}/asikter/karta")
    Html show(
            @PathVariable long activityId,
            @CookieValue(name = OwnVotes.COOKIE, defaultValue = "") String guest,
            Visitor visitor,
            Frame frame) {
        Activity activity = Visible.to(visitor, activities.get(activityId, Conversation.METHOD));
        return new Html(
                "opinion/map",
                shown.of(
                        activity,
                        own.of(activityId, visitor, guest),
                        Day.apart(snapshots.listDays(activityId, DAYS)),
                        dialogues.find(activity.dialogueId()).orElse(null),
                        hearing.of(activity, frame)));
    }

    /** Where one stands, the groups in words and the common ground, in short: a part of a page. */
    @GetMapping("/aktiviteter/{activityId}/asikter/lage")
    Html standing(
            @PathVariable long activityId,
            @CookieValue(name = OwnVotes.COOKIE, defaultValue = "") String guest,
            Visitor visitor) {
        Activity activity = Visible.to(visitor, activities.get(activityId, Conversation.METHOD));
        return new Html(
                "opinion/standing", shown.of(activity, own.of(activityId, visitor, guest), List.of(), null, null));
    }
}
