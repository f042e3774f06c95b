package se.radslag.foundation.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * A page to answer with: a template and what it may see. A controller returns it.
 *
 * <p>The template takes {@code @param Frame frame} and {@code @param <Page> page}.
 */
public record Html(String template, Object page, HttpStatus status) implements View {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(Path.of(""), ContentType.Html, null, "se.radslag.templates");

    /** @param template path below {@code src/main/jte} without its ending, such as {@code proposal/list} */
    public Html(String template, Object page) {
        this(template, page, HttpStatus.OK);
    }

    /** The same form again, with what is wrong: status 422. */
    public static Html invalid(String template, Object page) {
        return new Html(template, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A part of another page: a template with its own record, written where that page's template wants it. */
    public static Content part(String template, Object page, Frame frame) {
        return output -> TEMPLATES.render(template + ".jte", parameters(page, frame), output);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] page = bytes(Entry.frame(request));
        response.setStatus(status.value());
        response.setContentType(getContentType());
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** A template that stands in no frame and takes {@code @param <Page> page} alone, such as a letter, as text. */
    public static String text(String template, Object page) {
        var output = new StringOutput();
        TEMPLATES.render(template + ".jte", Map.of("page", page), output);
        return output.toString();
    }

    /** A template that makes a document of its own, such as a PDF, as text. */
    public static String text(String template, Object page, Frame frame) {
        var output = new StringOutput();
        TEMPLATES.render(template + ".jte", parameters(page, frame), output);
        return output.toString();
    }

    private byte[] bytes(Frame frame) {
        var output = new Utf8ByteOutput();
        TEMPLATES.render(template + ".jte", parameters(page, frame), output);
        return output.toByteArray();
    }

    private static Map<String, Object> parameters(Object page, Frame frame) {
        return Map.of("frame", frame, "page", page);
    }
}
