package se.radslag.outcome.indicator.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.MenuEntry;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.IndicatorQuery;
import se.radslag.outcome.indicator.Indicators;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.Source;
import se.radslag.outcome.indicator.goal.Goals;
import se.radslag.outcome.indicator.reading.Compared;
import se.radslag.outcome.indicator.reading.Focus;
import se.radslag.outcome.indicator.reading.Reader;

/** What indicators there are: searched, browsed by area, or begun with from a comparison that somebody made. */
@Controller("indicatorBrowseController")
class BrowseController {

    static final String PATH = "/nyckeltal";
    private static final int MOST = 25;
    private static final int LONGEST = 200;

    private final Indicators indicators;
    private final Focus focus;
    private final Choose choose;
    private final Reader reader;
    private final Starts starts;
    private final Goals goals;
    private final SavedLinks saved;

    BrowseController(
            Indicators indicators,
            Focus focus,
            Choose choose,
            Reader reader,
            Starts starts,
            Goals goals,
            SavedLinks saved) {
        this.indicators = indicators;
        this.focus = focus;
        this.choose = choose;
        this.reader = reader;
        this.starts = starts;
        this.goals = goals;
        this.saved = saved;
    }

    @GetMapping(PATH)
    Html show(@RequestParam Map<String, String> query, Frame frame) {
        String typed = query.getOrDefault("q", "").strip();
        String words = typed.substring(0, Math.min(LONGEST, typed.length()));
        String area = query.getOrDefault("omrade", "");
        Optional<Municipality> municipality = focus.of(query.getOrDefault("kommun", ""));
        @Nullable
        Choosing choosing =
                municipality.map(one -> choose.of(Asked.of(query), one)).orElse(null);
        @Nullable Source source = municipality.map(Municipality::source).orElse(null);
        boolean searched = !words.isEmpty() || !area.isEmpty();
        if (source == null || choosing == null || !searched) {
            return page(words, area, choosing, List.of(), 0, null, source, frame);
        }
        var wanted = new IndicatorQuery(
                words,
                choosing.circle().focus().type(),
                area,
                "",
                false,
                true,
                source,
                query.getOrDefault("efter", ""));
        List<Indicator> found = indicators.search(wanted, MOST + 1);
        List<Indicator> shown = found.subList(0, Math.min(MOST, found.size()));
        String next = found.size() > MOST
                ? PATH
                        + choosing.query(
                                "q=" + encoded(words),
                                "omrade=" + encoded(area),
                                "efter=" + shown.getLast().id())
                : null;
        return page(words, area, choosing, shown, indicators.count(wanted), next, source, frame);
    }

    private Html page(
            String words,
            String area,
            @Nullable Choosing choosing,
            List<Indicator> found,
            int count,
            @Nullable String next,
            @Nullable Source source,
            Frame frame) {
        Map<String, Compared> read = choosing == null
                ? Map.of()
                : reader
                        .read(
                                choosing.circle(),
                                found.stream().map(Indicator::id).toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.indicator().id(), Function.identity()));
        return new Html(
                "comparison/browse",
                new BrowsePage(
                        words,
                        area,
                        choosing,
                        found,
                        read,
                        count,
                        next == null ? null : frame.url(next),
                        source == null ? Map.of() : indicators.operatingAreas(source),
                        starts.list(),
                        goals.list(),
                        saved.list(),
                        source));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry indicatorMenu() {
            return new MenuEntry(PATH, "comparison.menu", 25, visitor -> true);
        }
    }
}
