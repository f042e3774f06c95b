package se.radslag.methods.budget.picture;

import org.jspecify.annotations.Nullable;

/**
 * A picture of a project.
 *
 * @param progressId what was told with it, where it shows what has been done
 */
public record ProjectPicture(
        long id, long projectId, @Nullable Long progressId, String alt, int width, int height) {

    public String path() {
        return "/projekt/bild/" + id;
    }
}
