package se.radslag.outcome.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** A brief as an accessible PDF (PDF/UA-1): tagged, in Swedish, with its fonts, a title and bookmarks. */
@Component
class BriefPdf {

    byte[] of(Brief brief, String sha256, Frame frame) {
        String html = Html.text("brief/document", new Brief.Document(brief, sha256), frame);
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("source-sans-3-regular"), "Source Sans 3", 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("source-sans-3-semibold"), "Source Sans 3", 600, FontStyle.NORMAL, true)
                    .useFont(() -> font("source-serif-4-semibold"), "Source Serif 4", 600, FontStyle.NORMAL, true)
                    .withProducer("Rådslag")
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(BriefPdf.class.getResourceAsStream("/fonts/" + name + ".ttf"), name);
    }
}
