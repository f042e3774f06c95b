package se.radslag.methods.budget.followup;

import java.time.LocalDate;
import java.util.List;
import se.radslag.methods.budget.picture.ProjectPicture;

/** How a funded project has come along, as everybody sees it. */
public record ProgressPage(
        Delivery delivery,
        List<Delivery.Progress> progress,
        List<ProjectPicture> pictures,
        String unit,
        LocalDate today) {

    /** The pictures that were shown with what was told. */
    public List<ProjectPicture> picturesOf(long progressId) {
        return pictures.stream()
                .filter(picture -> picture.progressId() != null && picture.progressId() == progressId)
                .toList();
    }
}
