package se.radslag.foundation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every fault and refusal ends on a page with a way on. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final DraftRepository drafts;

    ErrorPages(DraftRepository drafts) {
        this.drafts = drafts;
    }

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    View notFound() {
        return page(HttpStatus.NOT_FOUND, new ErrorPage("web.not-found", "web.not-found.text", null));
    }

    @ExceptionHandler
    View refused(Refused refusal) {
        return page(HttpStatus.FORBIDDEN, new ErrorPage("web.refused", refusal.reasonKey(), null));
    }

    @ExceptionHandler
    View tooOften(TooOften refusal, HttpServletRequest request, HttpServletResponse response) {
        long seconds =
                Math.max(1, Duration.between(Instant.now(), refusal.again()).toSeconds());
        response.setHeader("Retry-After", Long.toString(seconds));
        return page(
                HttpStatus.TOO_MANY_REQUESTS,
                new ErrorPage(
                        "web.too-often",
                        "web.too-often.text",
                        null,
                        Entry.frame(request).time(refusal.again().plusSeconds(59))));
    }

    @ExceptionHandler
    View tooLarge(MaxUploadSizeExceededException fault) {
        return page(HttpStatus.CONTENT_TOO_LARGE, new ErrorPage("web.too-large", "web.too-large.text", null));
    }

    /**
     * Keeps what was typed, and shows the way in, or the way to go on for someone at the desk; the form is filled in
     * again afterwards.
     */
    @ExceptionHandler
    View signIn(SignInRequired need, HttpServletRequest request, HttpServletResponse response) {
        boolean atTheDesk = Entry.frame(request).visitor().onBehalf() != null;
        return onward((atTheDesk ? "/disk/fortsatt" : "/logga-in") + "?till=" + back(request), request, response);
    }

    /** Keeps what was typed, and asks for what is not known of the person yet. */
    @ExceptionHandler
    View tell(DetailRequired need, HttpServletRequest request, HttpServletResponse response) {
        return onward("/min-sida/mer?fraga=" + need.detail().word() + "&till=" + back(request), request, response);
    }

    /** Where the visitor was, with a draft of the form that was sent; encoded for an address. */
    private String back(HttpServletRequest request) {
        String back = Entry.frame(request).path();
        if ("POST".equals(request.getMethod())) {
            String token = Tokens.fresh();
            drafts.keep(
                    Tokens.hash(token),
                    request.getParameterMap().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))));
            back += "?utkast=" + token;
        } else if (request.getQueryString() != null) {
            back += "?" + request.getQueryString();
        }
        return URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** A part of a page that changes in place cannot become another page: htmx is told to leave the whole of it. */
    private static View onward(String path, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") == null) {
            return Onward.to(path);
        }
        response.setHeader("HX-Redirect", Entry.frame(request).url(path));
        return (model, asked, answer) -> answer.setStatus(HttpStatus.NO_CONTENT.value());
    }

    @ExceptionHandler
    View fault(Exception fault, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw fault;
        }
        String reference = Tokens.fresh().substring(0, 8);
        LOG.error("Fault {}", reference, fault);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, new ErrorPage("web.fault", "web.fault.text", reference));
    }

    private static View page(HttpStatus status, ErrorPage page) {
        return new Html("frame/error", page, status);
    }
}
