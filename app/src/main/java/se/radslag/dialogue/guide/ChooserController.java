package se.radslag.dialogue.guide;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;

/** Helps to choose a method: a form whose address can be kept and shared. */
@Controller
class ChooserController {

    private final Guide guide;
    private final Planning planning;

    ChooserController(Guide guide, Planning planning) {
        this.guide = guide;
        this.planning = planning;
    }

    @GetMapping("/metodguide/valj")
    Html choose(
            @RequestParam(defaultValue = "") String fraga,
            @RequestParam(defaultValue = "") String niva,
            @RequestParam(defaultValue = "") String antal,
            @RequestParam(defaultValue = "") String veckor,
            @RequestParam(defaultValue = "") String budget,
            @RequestParam(defaultValue = "") String dialog,
            Visitor visitor) {
        Wish wish = Wish.of(fraga, niva, antal, veckor, budget);
        return new Html(
                "guide/choose",
                new ChooserPage(
                        wish,
                        new ChooserPage.Typed(antal.strip(), veckor.strip(), budget.strip()),
                        wish.isAsked() ? Chooser.rank(guide.cards(), wish) : List.of(),
                        planning.of(dialog, visitor)));
    }
}
