package se.radslag.methods.budget.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.picture.Photograph;
import se.radslag.methods.budget.costing.Proposers;
import se.radslag.methods.budget.picture.KeepProjectPicture;
import se.radslag.methods.budget.round.Project;

/** Follows the projects that were funded until they are there. */
@UseCase
public class FollowProjects {

    private final DeliveryRepository deliveries;
    private final KeepProjectPicture pictures;
    private final Proposers proposers;
    private final Audit audit;

    FollowProjects(DeliveryRepository deliveries, KeepProjectPicture pictures, Proposers proposers, Audit audit) {
        this.deliveries = deliveries;
        this.pictures = pictures;
        this.proposers = proposers;
        this.audit = audit;
    }

    /**
     * How a project has come along.
     *
     * @param version of the delivery that it was told from
     * @param text what has happened, in words
     * @param spent the cost so far, or null where nothing is known
     * @param dueOn the day by which it is promised
     */
    public record Told(
            int version,
            Delivery.State state,
            String text,
            @Nullable Long spent,
            LocalDate dueOn) {}

    /**
     * Begins to follow projects of the round's list, each once.
     *
     * @param dueOn the day by which they are promised
     * @return how many that are
     */
    public int begin(Activity activity, List<Long> projectIds, LocalDate dueOn, long personId) {
        List<Long> added = deliveries.add(activity.id(), projectIds, dueOn);
        if (!added.isEmpty()) {
            audit.record(
                    "budget.follow-up-begun",
                    "activity/" + activity.id(),
                    Map.of("projects", added, "person", personId));
        }
        return added.size();
    }

    /**
     * Tells how the project has come along, and writes to the one whose idea it was.
     *
     * @param photograph a picture of it with its description, or null
     * @return false, and nothing is done, if somebody else has told of it meanwhile
     */
    public boolean tell(
            Project project, long dialogueId, Told told, @Nullable Photograph photograph, String alt, long personId) {
        if (!deliveries.change(project.id(), told.version(), told.state(), told.spent(), told.dueOn(), personId)) {
            return false;
        }
        long progress =
                deliveries.addProgress(project.id(), told.state(), told.text(), told.spent(), told.dueOn(), personId);
        if (photograph != null) {
            pictures.add(project.id(), progress, alt, photograph);
        }
        audit.record("budget.project-followed", "project/" + project.id(), Map.of("state", told.state()));
        proposers.tell(project, dialogueId, "budget.letter.followed", told.text());
        return true;
    }
}
