package se.radslag.outcome.indicator.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.IndicatorQuery;
import se.radslag.outcome.indicator.Indicators;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.Source;

/** Where anybody puts a comparison together; its address is all there is of it until somebody saves it. */
@Controller
class BuildController {

    static final String PATH = "/nyckeltal/jamfor";
    private static final int MOST_FOUND = 12;

    private final Indicators indicators;
    private final Starts starts;
    private final Compose compose;

    BuildController(Indicators indicators, Starts starts, Compose compose) {
        this.indicators = indicators;
        this.starts = starts;
        this.compose = compose;
    }

    @GetMapping(PATH)
    Html show(@RequestParam MultiValueMap<String, String> query, Visitor visitor) {
        Picked picked = Picked.of(query, starts);
        Result result = compose.of(picked);
        Set<String> read =
                result.rows().stream().map(row -> row.indicator().id()).collect(Collectors.toSet());
        String words = query.getOrDefault("q", List.of("")).getFirst().strip();
        Municipality focus = result.choosing().circle().focus();
        List<Indicator> found = words.isEmpty() || words.length() > 200
                ? List.of()
                : indicators
                        .search(
                                new IndicatorQuery(words, focus.type(), "", "", false, true, focus.source(), ""),
                                MOST_FOUND + picked.indicators().size())
                        .stream()
                        .filter(one -> !picked.indicators().contains(one.id()))
                        .limit(MOST_FOUND)
                        .toList();
        return new Html(
                "comparison/build",
                new BuildPage(
                        picked,
                        result,
                        picked.indicators().stream()
                                .filter(id -> !read.contains(id))
                                .toList(),
                        starts.list(),
                        indicators.operatingAreas(focus.source()),
                        words,
                        found,
                        visitor.has(Makers.ROLES)));
    }

    /** What was picked and cannot be shown; what is of another source was not picked for this municipality. */
    private List<String> unknown(Picked picked, Set<String> read, Source source) {
        List<String> unread =
                picked.indicators().stream().filter(id -> !read.contains(id)).toList();
        Map<String, Indicator> known = indicators.find(unread);
        return unread.stream()
                .filter(id -> !known.containsKey(id) || known.get(id).source() == source)
                .toList();
    }

    @GetMapping(PATH + ".csv")
    View csv(@RequestParam MultiValueMap<String, String> query) {
        return file(query, "csv", "text/csv;charset=UTF-8", ComparisonFile::csv);
    }

    @GetMapping(PATH + ".json")
    View json(@RequestParam MultiValueMap<String, String> query) {
        return file(query, "json", "application/json", ComparisonFile::json);
    }

    /** Writes a comparison as it goes. */
    private interface Writing {
        void to(Result result, OutputStream out) throws IOException;
    }

    private View file(MultiValueMap<String, String> query, String ending, String type, Writing writing) {
        Result result = compose.of(Picked.of(query, starts));
        return (model, request, response) -> {
            response.setContentType(type);
            response.setHeader("Content-Disposition", "attachment; filename=\"jamforelse." + ending + "\"");
            response.setHeader("Access-Control-Allow-Origin", "*");
            if (!request.getMethod().equals("HEAD")) {
                var out = new BufferedOutputStream(response.getOutputStream());
                writing.to(result, out);
                out.flush();
            }
        };
    }
}
