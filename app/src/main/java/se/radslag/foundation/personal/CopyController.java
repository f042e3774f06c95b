package se.radslag.foundation.personal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A copy of everything that is held of oneself: to read, and to take away as a file. */
@Controller
class CopyController {

    private static final String PATH = "/min-sida/uppgifter";
    private static final int MOST_SHOWN = 50;
    private static final TypeReference<LinkedHashMap<String, Object>> ROW = new TypeReference<>() {};

    private final List<PersonalData> rooms;
    private final HoldingRepository held;
    private final CopyPersonalData copy;
    private final JsonMapper json;

    CopyController(List<PersonalData> rooms, HoldingRepository held, CopyPersonalData copy, JsonMapper json) {
        this.rooms = rooms;
        this.held = held;
        this.copy = copy;
        this.json = json;
    }

    @GetMapping(PATH)
    Html show(Visitor visitor, Frame frame) {
        long person = visitor.known().id();
        var parts = new ArrayList<CopyPage.Part>();
        for (PersonalData room : rooms) {
            for (Holding holding : room.holdings()) {
                List<HoldingRepository.Row> rows =
                        held.listAfter(holding, person, HoldingRepository.START, MOST_SHOWN + 1);
                if (!rows.isEmpty()) {
                    parts.add(part(holding, rows, frame));
                }
            }
        }
        return new Html("personal/copy", new CopyPage(parts));
    }

    /** Asked for by a form, so that nobody is made to take a copy, and no link brings one along. */
    @PostMapping(PATH)
    void take(Visitor visitor, Frame frame, HttpServletResponse response) throws IOException {
        long person = visitor.known().id();
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + frame.t("personal.copy.file") + ".json\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        copy.of(person, frame, response.getOutputStream());
    }

    private CopyPage.Part part(Holding holding, List<HoldingRepository.Row> rows, Frame frame) {
        List<List<CopyPage.Fact>> shown = rows.stream()
                .limit(MOST_SHOWN)
                .map(row -> facts(json.readValue(row.json(), ROW), frame))
                .toList();
        return new CopyPage.Part(holding, shown, rows.size() > MOST_SHOWN);
    }

    private static List<CopyPage.Fact> facts(Map<String, Object> row, Frame frame) {
        var facts = new ArrayList<CopyPage.Fact>();
        row.forEach((column, value) -> {
            if (value != null && !value.toString().isBlank()) {
                facts.add(new CopyPage.Fact("holding.column." + column, CopyPage.inWords(value.toString(), frame)));
            }
        });
        return facts;
    }
}
