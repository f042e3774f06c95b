package se.radslag.foundation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/** Lets other sites frame a page. Only cards may be framed: the same for everyone, without cookies and scripts. */
public final class Framing {

    private static final String POLICY = "Content-Security-Policy";

    private Framing() {}

    /** Lets any site frame what is answered, and keep it for a minute. */
    public static void allow(HttpServletResponse response) {
        String policy = Objects.requireNonNull(response.getHeader(POLICY));
        response.setHeader(POLICY, policy.replace("frame-ancestors 'none'", "frame-ancestors *"));
        response.setHeader("Cross-Origin-Opener-Policy", "unsafe-none");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setHeader("Vary", "Cookie");
    }
}
