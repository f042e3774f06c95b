package se.radslag.outcome.indicator.page;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.outcome.indicator.reading.Panel;
import se.radslag.outcome.indicator.reading.Reader;

/** One indicator. */
@Controller
class IndicatorController {

    private final Reader reader;
    private final Choose choose;
    private final DrawIndicator draw;

    IndicatorController(Reader reader, Choose choose, DrawIndicator draw) {
        this.reader = reader;
        this.choose = choose;
        this.draw = draw;
    }

    @GetMapping("/nyckeltal/{id:[A-Z][A-Z0-9]{1,11}}")
    Html show(@PathVariable String id, @RequestParam Map<String, String> query, Frame frame) {
        Panel panel = reader.whole(id).orElseThrow(NotFound::new);
        Choosing choosing = choose.of(Asked.of(query), panel.indicator());
        return new Html(
                "comparison/indicator", draw.of(panel, choosing, year(query.getOrDefault("ar", "")), frame.locale()));
    }

    /** The year that is asked for, or 0. */
    private static int year(String text) {
        return text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
    }
}
