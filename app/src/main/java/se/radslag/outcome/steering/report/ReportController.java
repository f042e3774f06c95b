package se.radslag.outcome.steering.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;

/** State reports for everyone. */
@Controller
class ReportController {

    private static final String PATH = "/lagesbilder";
    private static final int PAGE = 20;

    private final ReportRepository reports;
    private final ShowReport show;

    ReportController(ReportRepository reports, ShowReport show) {
        this.reports = reports;
        this.show = show;
    }

    @GetMapping(PATH)
    Html list(@RequestParam(required = false) @Nullable Long fore, Frame frame) {
        return new Html("steering/reports", page(reports, true, fore, PATH, frame));
    }

    @GetMapping(PATH + "/{id}")
    Html show(@PathVariable long id) {
        Report report = reports.find(id).filter(Report::isPublished).orElseThrow(NotFound::new);
        return new Html("steering/report", show.of(report));
    }

    static ReportPage.All page(
            ReportRepository reports, boolean onlyPublished, @Nullable Long before, String path, Frame frame) {
        List<Report> found = reports.list(onlyPublished, before == null ? Long.MAX_VALUE : before, PAGE + 1);
        List<Report> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ReportPage.All(
                shown,
                found.size() > PAGE
                        ? frame.url(path + "?fore=" + shown.getLast().id())
                        : null);
    }
}
