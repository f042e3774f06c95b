package se.radslag.methods.budget.picture;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.NotFound;

/** The pictures themselves. */
@Controller
class ProjectPictureController {

    private static final String AN_HOUR = "public, max-age=3600";

    private final ProjectPictureRepository pictures;

    ProjectPictureController(ProjectPictureRepository pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/projekt/bild/{id}")
    void show(@PathVariable long id, @RequestParam(defaultValue = "") String storlek, HttpServletResponse response)
            throws IOException {
        ProjectPictureRepository.Content picture =
                pictures.findContent(id, storlek.equals("liten")).orElseThrow(NotFound::new);
        response.setContentType(picture.type());
        response.setContentLength(picture.bytes().length);
        response.setHeader("Cache-Control", AN_HOUR);
        response.getOutputStream().write(picture.bytes());
    }
}
