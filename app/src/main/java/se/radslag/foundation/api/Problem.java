package se.radslag.foundation.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import se.radslag.foundation.web.Entry;
import se.radslag.foundation.web.Frame;
import tools.jackson.databind.json.JsonMapper;

/**
 * What went wrong, as RFC 9457 (problem details) has it.
 *
 * @param type address of a page about this kind of problem
 * @param title what kind of problem it is
 * @param detail what is wrong in this case, and what to do
 * @param code the kind's name for programs, the same at every organisation
 * @param errors what is wrong with single fields; left out when there is nothing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String code, List<Field> errors)
        implements View {

    private static final String TYPE = "application/problem+json";

    /** @param pointer where in what was sent, as a JSON pointer or the name of a parameter */
    public record Field(String pointer, String detail) {}

    /**
     * The problem in the language of the request.
     *
     * @param base whole address of the organisation's front page, without a last slash
     */
    static Problem of(Fault fault, @Nullable String detail, List<Field> errors, String base, Frame frame) {
        return new Problem(
                base + fault.path(),
                frame.t(fault.key()),
                fault.status().value(),
                detail == null ? frame.t(fault.key() + ".do") : detail,
                fault.code(),
                errors);
    }

    /** There is no organisation at the address, so no page of one can tell about it either. */
    public static Problem nowhere() {
        HttpStatus status = HttpStatus.NOT_FOUND;
        return new Problem(
                "about:blank",
                status.getReasonPhrase(),
                status.value(),
                "There is no organisation at this address.",
                Fault.NOT_FOUND.code(),
                List.of());
    }

    @Override
    @JsonIgnore
    public String getContentType() {
        return TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsBytes(this);
        Frame frame = Entry.find(request);
        response.setStatus(status);
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setLocale(frame == null || !frame.isOfOrganisation() ? Locale.ENGLISH : frame.locale());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
