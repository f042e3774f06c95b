package se.radslag.methods.budget.picture;

import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.picture.Photograph;
import se.radslag.methods.budget.round.Project;

/** Keeps a picture with a project. */
@UseCase
public class KeepProjectPicture {

    private final ProjectPictureRepository pictures;
    private final Audit audit;

    KeepProjectPicture(ProjectPictureRepository pictures, Audit audit) {
        this.pictures = pictures;
        this.audit = audit;
    }

    /** Lets the picture show what the project is meant to be, in place of an earlier one. */
    public void keep(Project project, String alt, Photograph photograph) {
        pictures.removeMeant(project.id());
        pictures.add(project.id(), null, alt, photograph);
        audit.record("budget.picture-kept", "project/" + project.id());
    }

    /** Adds a picture of what has been done. */
    public void add(long projectId, long progressId, String alt, Photograph photograph) {
        pictures.add(projectId, progressId, alt, photograph);
        audit.record("budget.picture-added", "project/" + projectId, Map.of("progress", progressId));
    }
}
