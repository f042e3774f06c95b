package se.radslag.foundation.retention;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** The disposal log, to read and as a file. */
@Controller
class DisposalsController {

    private static final String PATH = PlanController.PATH + "/logg";
    private static final int PAGE = 100;
    private static final int FILE_PAGE = 1_000;

    private final RetentionRepository log;

    DisposalsController(RetentionRepository log) {
        this.log = log;
    }

    @GetMapping(PATH)
    Html show(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long fore, Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        List<Disposal> disposals = log.listLog(fore, PAGE);
        String next = disposals.size() < PAGE
                ? null
                : PATH + "?fore=" + disposals.getLast().id();
        return new Html("retention/log", new DisposalsPage(disposals, next));
    }

    @GetMapping(PATH + ".csv")
    void download(Visitor visitor, Frame frame, HttpServletResponse response) throws IOException {
        visitor.require(Role.ADMINISTRATOR);
        response.setContentType("text/csv; charset=utf-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + frame.t("retention.log.file") + ".csv\"");
        Writer out = response.getWriter();
        out.write("kind,name,records,up_to,days,at\r\n");
        long before = Long.MAX_VALUE;
        List<Disposal> page;
        do {
            page = log.listLog(before, FILE_PAGE);
            for (Disposal line : page) {
                out.write("%s,\"%s\",%d,%s,%d,%s\r\n"
                        .formatted(
                                line.kind(),
                                frame.t("retention.kind." + line.kind()).replace("\"", "\"\""),
                                line.records(),
                                line.upTo(),
                                line.days(),
                                line.at()));
                before = line.id();
            }
        } while (page.size() == FILE_PAGE);
    }
}
