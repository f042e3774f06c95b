package se.radslag.foundation.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Entry;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.ProgramPaths;
import se.radslag.foundation.web.Tokens;
import se.radslag.foundation.web.TooOften;

/** Tells programs what went wrong as a {@link Problem}; for people there are pages. */
@Component
class ApiFaults implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    private final PublicAddress address;
    private final Clock clock;

    ApiFaults(PublicAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception cause) {
        Frame frame = Entry.find(request);
        return frame == null || !ProgramPaths.include(frame.path())
                ? null
                : new ModelAndView(problem(cause, frame, response));
    }

    /** The problem that the fault is, with the headers that belong to it set. */
    Problem problem(Exception cause, Frame frame, HttpServletResponse response) {
        return switch (cause) {
            case Refusal refusal -> {
                if (refusal.fault() == Fault.KEY_MISSING || refusal.fault() == Fault.KEY_UNKNOWN) {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"api\"");
                }
                yield of(refusal.fault(), refusal.detail(), refusal.fields(), frame);
            }
            case TooOften tooOften -> {
                long seconds = Math.max(
                        1, Duration.between(clock.instant(), tooOften.again()).toSeconds());
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                yield of(Fault.TOO_MANY_REQUESTS, frame.t("api.fault.too-many-requests.again", seconds), frame);
            }
            case HttpRequestMethodNotSupportedException wrong -> {
                String[] allowed = wrong.getSupportedMethods();
                response.setHeader(HttpHeaders.ALLOW, allowed == null ? "" : String.join(", ", allowed));
                yield of(Fault.METHOD_NOT_ALLOWED, null, frame);
            }
            case HttpMediaTypeNotSupportedException wrong -> of(Fault.UNSUPPORTED_MEDIA_TYPE, null, frame);
            case HttpMediaTypeNotAcceptableException wrong -> of(Fault.NOT_ACCEPTABLE, null, frame);
            case HttpMessageNotReadableException wrong -> of(Fault.BAD_REQUEST, null, frame);
            case MissingServletRequestParameterException missing ->
                of(Fault.BAD_REQUEST, frame.t("api.parameter.missing", missing.getParameterName()), frame);
            case MethodArgumentTypeMismatchException wrong when isInPath(wrong) -> of(Fault.NOT_FOUND, null, frame);
            case MethodArgumentTypeMismatchException wrong ->
                of(Fault.BAD_REQUEST, frame.t("api.parameter.wrong", wrong.getName()), frame);
            case NotFound absent -> of(Fault.NOT_FOUND, null, frame);
            case NoHandlerFoundException absent -> of(Fault.NOT_FOUND, null, frame);
            case NoResourceFoundException absent -> of(Fault.NOT_FOUND, null, frame);
            default -> broken(cause, frame);
        };
    }

    private static boolean isInPath(MethodArgumentTypeMismatchException wrong) {
        return wrong.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
    }

    private Problem broken(Exception cause, Frame frame) {
        String reference = Tokens.fresh().substring(0, 8);
        LOG.error("Fault {}", reference, cause);
        return of(Fault.BROKEN, frame.t("api.fault.broken.reference", reference), frame);
    }

    private Problem of(Fault fault, @Nullable String detail, Frame frame) {
        return of(fault, detail, List.of(), frame);
    }

    private Problem of(Fault fault, @Nullable String detail, List<Problem.Field> fields, Frame frame) {
        return Problem.of(fault, detail, fields, address.of(""), frame);
    }
}
