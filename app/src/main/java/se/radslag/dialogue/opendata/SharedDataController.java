package se.radslag.dialogue.opendata;

import java.io.BufferedOutputStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.radslag.dialogue.evidence.SharedDataset;
import se.radslag.foundation.web.NotFound;

/** Tables about all dialogues of the organisation, written as they are read. */
@Controller
class SharedDataController {

    private static final String ONE = "/data/{dataset:[a-z-]+}";
    private static final int BUFFER = 1 << 16;

    private final ObjectProvider<SharedDataset> datasets;

    SharedDataController(ObjectProvider<SharedDataset> datasets) {
        this.datasets = datasets;
    }

    @GetMapping(ONE + ".csv")
    View csv(@PathVariable String dataset) {
        return file(dataset, Format.CSV);
    }

    @GetMapping(ONE + ".json")
    View json(@PathVariable String dataset) {
        return file(dataset, Format.JSON);
    }

    private View file(String key, Format format) {
        SharedDataset dataset = datasets.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        return (model, request, response) -> {
            response.setContentType(format.type());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + key + "." + format.ending() + "\"");
            response.setHeader("Access-Control-Allow-Origin", "*");
            if (!request.getMethod().equals("HEAD")) {
                var out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
                format.write(dataset.ofAny(), dataset::rows, out);
                out.flush();
            }
        };
    }
}
