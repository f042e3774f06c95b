package se.radslag.foundation.accessibility;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.radslag.foundation.web.Html;

/** The accessibility statement. */
@Controller
class StatementController {

    static final String PATH = "/tillganglighet";

    private final Examinations examinations;
    private final AccessibilityRepository repository;

    StatementController(Examinations examinations, AccessibilityRepository repository) {
        this.examinations = examinations;
        this.repository = repository;
    }

    @GetMapping(PATH)
    Html show() {
        List<Shortcoming> shortcomings = repository.listShortcomings();
        boolean examined = examinations.find().isPresent();
        boolean current = examinations.isCurrent();
        return new Html(
                "accessibility/statement",
                new StatementPage(
                        Compliance.of(examined, current, !shortcomings.isEmpty()),
                        examinations.find().orElse(null),
                        current,
                        shortcomings));
    }
}
