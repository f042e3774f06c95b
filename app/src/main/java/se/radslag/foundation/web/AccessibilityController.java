package se.radslag.foundation.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How the pages are made so that everyone can use them, and where to say when something keeps one from it. */
@Controller
public class AccessibilityController {

    /** The page says only what the frame knows. */
    public record AccessibilityPage() {}

    @GetMapping("/tillganglighet")
    Html show() {
        return new Html("frame/accessibility", new AccessibilityPage());
    }
}
