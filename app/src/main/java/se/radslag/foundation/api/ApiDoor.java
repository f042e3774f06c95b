package se.radslag.foundation.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.safety.RateLimits;
import se.radslag.foundation.web.Entry;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.ProgramPaths;

/**
 * Lets programs in, after the entrance has found the organisation: by key or as anybody, as often as is allowed. What is
 * done with a key is the key's act. Pages of other sites may read here, and no more.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ApiDoor extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String SCHEME = "bearer ";
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_WRONG_KEYS = 30;

    private final Keys keys;
    private final RateLimits limits;
    private final ApiFaults faults;
    private final int mostForAnybody;
    private final int mostForKey;

    ApiDoor(
            Keys keys,
            RateLimits limits,
            ApiFaults faults,
            @Value("${radslag.api.per-minute:300}") int mostForAnybody,
            @Value("${radslag.api.per-minute-with-key:1200}") int mostForKey) {
        this.keys = keys;
        this.limits = limits;
        this.faults = faults;
        this.mostForAnybody = mostForAnybody;
        this.mostForKey = mostForKey;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Frame frame = Entry.find(request);
        if (frame == null || !frame.isOfOrganisation() || !ProgramPaths.include(frame.path())) {
            chain.doFilter(request, response);
            return;
        }
        if (READING.contains(request.getMethod()) || request.getMethod().equals("OPTIONS")) {
            openToOtherSites(response);
        }
        if (isPreflight(request)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        Caller caller;
        try {
            caller = new Caller(key(request));
        } catch (RuntimeException refused) {
            faults.problem(refused, frame, response).render(null, request, response);
            return;
        }
        Callers.keep(request, caller);
        if (READING.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=30");
        }
        pass(caller.key(), request, response, chain);
    }

    private static void pass(
            @Nullable ApiKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (key == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Actor.key(key.id()).does(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private @Nullable ApiKey key(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        String network = RateLimits.network(request.getRemoteAddr());
        if (authorization == null) {
            limits.take("api", network, mostForAnybody, WINDOW);
            return null;
        }
        ApiKey key = authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? keys.use(authorization.substring(SCHEME.length()).strip()).orElse(null)
                : null;
        if (key == null) {
            limits.take("api-wrong-key", network, MOST_WRONG_KEYS, WINDOW);
            throw new Refusal(Fault.KEY_UNKNOWN);
        }
        limits.take("api-key", Long.toString(key.id()), mostForKey, WINDOW);
        return key;
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS")
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
    }

    private static void openToOtherSites(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link, Retry-After");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
