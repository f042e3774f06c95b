package se.radslag.outcome.indicator.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Messages;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.outcome.indicator.Municipalities;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.comparison.Directions;
import se.radslag.outcome.indicator.reading.Compared;
import se.radslag.outcome.indicator.reading.Focus;
import se.radslag.outcome.indicator.reading.Reader;

/** One municipality or region, and what the indicators in use say of it. */
@Controller
class MunicipalityController {

    private static final String PATH = "/nyckeltal/kommuner";

    private final Municipalities municipalities;
    private final Focus focus;
    private final Choose choose;
    private final Reader reader;
    private final Directions directions;

    MunicipalityController(
            Municipalities municipalities, Focus focus, Choose choose, Reader reader, Directions directions) {
        this.municipalities = municipalities;
        this.focus = focus;
        this.choose = choose;
        this.reader = reader;
        this.directions = directions;
    }

    /** On to the one that a form asks for. */
    @GetMapping(PATH)
    View choose(@RequestParam Map<String, String> query) {
        Municipality one = focus.of(query.getOrDefault("kommun", "")).orElseThrow(NotFound::new);
        Asked asked = Asked.of(query);
        Choosing choosing = choose.of(asked, one);
        return Onward.to(PATH + "/" + one.id() + choosing.queryHere());
    }

    @GetMapping(PATH + "/{id:[0-9a-z-]{1,12}}")
    Html show(@PathVariable String id, @RequestParam Map<String, String> query) {
        Municipality one = municipalities
                .find(id)
                .filter(found -> found.type() != Municipality.Type.NATION)
                .orElseThrow(NotFound::new);
        Choosing choosing = choose.of(Asked.of(query), one);
        Comparator<Compared> byTitle =
                Comparator.comparing(compared -> compared.indicator().title(), Collator.getInstance(Messages.SWEDISH));
        List<Compared> all = reader.read(choosing.circle(), directions.known()).stream()
                .filter(Compared::isTold)
                .sorted(byTitle)
                .toList();
        return new Html(
                "comparison/municipality",
                new MunicipalityPage(choosing, all, MunicipalityPage.Shown.of(query.getOrDefault("visa", ""))));
    }
}
