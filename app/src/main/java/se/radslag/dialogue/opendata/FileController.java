package se.radslag.dialogue.opendata;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import se.radslag.foundation.web.Html;

/** Writes files as they are read; where there is no place to do so, says when to come again. */
abstract class FileController {

    private static final String SECONDS = "20";
    private static final int BUFFER = 1 << 16;

    private final Places places;

    FileController(Places places) {
        this.places = places;
    }

    /** @param about path of what the data are about: that of its page without {@code /data} */
    final View streamed(String about, String name, String type, Consumer<OutputStream> writing) {
        return (model, request, response) -> {
            if (!places.take()) {
                response.setHeader("Retry-After", SECONDS);
                new Html("opendata/busy", new DataPage.Busy(about), HttpStatus.SERVICE_UNAVAILABLE)
                        .render(model, request, response);
                return;
            }
            try {
                response.setContentType(type);
                response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
                response.setHeader("Access-Control-Allow-Origin", "*");
                if (!request.getMethod().equals("HEAD")) {
                    var out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
                    writing.accept(out);
                    out.flush();
                }
            } finally {
                places.leave();
            }
        };
    }
}
