package se.radslag.foundation.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The cookie that carries a session's token. */
final class SessionCookie {

    static final String NAME = "radslag-session";

    private SessionCookie() {}

    static String of(String token, HttpServletRequest request) {
        return cookie(token, Duration.ofDays(14), request);
    }

    static String none(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static String cookie(String token, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(NAME, token)
                .path(request.getContextPath().isEmpty() ? "/" : request.getContextPath())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }
}
