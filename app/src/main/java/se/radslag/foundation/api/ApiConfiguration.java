package se.radslag.foundation.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;
import se.radslag.foundation.web.Entry;
import se.radslag.foundation.web.Frame;

/** Lets a controller of the interface take {@link Caller}, {@link Paging}, {@link Body} and {@link Once} as
 * arguments. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Argument<>(Caller.class, Callers::of));
        resolvers.add(new Argument<>(Paging.class, ApiConfiguration::paging));
        resolvers.add(new Argument<>(Body.class, ApiConfiguration::body));
        resolvers.add(new Argument<>(
                Once.class,
                request -> new Once(
                        request.getHeader("Idempotency-Key"),
                        Entry.frame(request).path())));
    }

    private static Paging paging(HttpServletRequest request) {
        Frame frame = Entry.frame(request);
        return new Paging(
                limit(request.getParameter("limit"), frame),
                after(request.getParameter("after"), frame),
                word -> UriComponentsBuilder.fromPath(frame.url(frame.path()))
                        .query(request.getQueryString())
                        .replaceQueryParam("after", word)
                        .build()
                        .toUriString());
    }

    private static int limit(@Nullable String typed, Frame frame) {
        try {
            int limit = typed == null ? Paging.USUAL : Integer.parseInt(typed);
            if (limit >= 1 && limit <= Paging.MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // told below, with numbers that are out of range
        }
        throw new Refusal(Fault.BAD_REQUEST, frame.t("api.parameter.limit", Paging.MOST));
    }

    private static String after(@Nullable String typed, Frame frame) {
        try {
            return typed == null ? "" : Paging.key(typed);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Fault.BAD_REQUEST, frame.t("api.parameter.after"));
        }
    }

    private static Body body(HttpServletRequest request) {
        try {
            return Body.of(request.getInputStream().readNBytes(Body.MOST_BYTES + 1), Entry.frame(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Argument<T>(Class<T> type, Function<HttpServletRequest, T> source)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public T resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            HttpServletRequest plain = request.getNativeRequest(HttpServletRequest.class);
            if (plain == null) {
                throw new IllegalStateException("Not an HTTP request");
            }
            return source.apply(plain);
        }
    }
}
