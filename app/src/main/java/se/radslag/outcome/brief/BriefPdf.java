package se.radslag.outcome.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/**
 * A brief as an accessible PDF (PDF/UA-1): tagged, in Swedish, with its fonts, a title and bookmarks. Its summary is set
 * so tightly that it has room on the first page.
 */
@Component
class BriefPdf {

    /** So tightly can a summary be set and still be read. */
    private static final int TIGHTEST = 3;

    byte[] of(Brief brief, String sha256, Frame frame) {
        int fit = 0;
        while (fit < TIGHTEST && pages(set(new Brief.Document(brief, sha256, fit, false), frame)) > 1) {
            fit++;
        }
        return set(new Brief.Document(brief, sha256, fit, true), frame);
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] set(Brief.Document document, Frame frame) {
        String html = Html.text("brief/document", document, frame);
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
