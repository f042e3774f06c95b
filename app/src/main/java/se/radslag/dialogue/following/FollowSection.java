package se.radslag.dialogue.following;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.DialogueSection;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;

/** On a dialogue's page: the latest news, and the way to follow. */
@Component
public class FollowSection implements DialogueSection {

    private static final int MOST = 3;

    private final UpdateRepository updates;
    private final FollowDialogue follow;

    FollowSection(UpdateRepository updates, FollowDialogue follow) {
        this.updates = updates;
        this.follow = follow;
    }

    /** What the section's template may see. */
    public record Part(Dialogue dialogue, List<Update> updates, boolean follows) {}

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Section> of(Dialogue dialogue, Frame frame) {
        if (!dialogue.isPublished()) {
            return Optional.empty();
        }
        Visitor.Known person = frame.visitor().person();
        boolean follows = person != null && follow.follows(dialogue.id(), person.id());
        return Optional.of(new Section(
                "folj",
                frame.t("following.follow"),
                Html.part(
                        "following/section",
                        new Part(dialogue, updates.list(dialogue.id(), Long.MAX_VALUE, MOST), follows),
                        frame)));
    }
}
