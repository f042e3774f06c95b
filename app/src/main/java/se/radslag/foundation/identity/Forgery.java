package se.radslag.foundation.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a request that another site makes in the visitor's name.
 *
 * <p>A request that changes something must come from our own pages: browsers say so in {@code Sec-Fetch-Site}, older
 * ones in {@code Origin} or {@code Referer}. No token is needed, so no form grows stale. The session cookie is {@code
 * SameSite=Lax} besides.
 *
 * <p>A request that tells neither where it comes from nor carries any cookie was sent by no browser, and so in nobody's
 * name: a mail program that takes its reader off a list.
 */
final class Forgery {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Forgery() {}

    static boolean isForged(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        String source = origin != null ? origin : request.getHeader("Referer");
        return source == null ? request.getCookies() != null : !isOwn(source, request.getHeader("Host"));
    }

    private static boolean isOwn(String source, @Nullable String host) {
        try {
            return host != null && host.equals(URI.create(source).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
