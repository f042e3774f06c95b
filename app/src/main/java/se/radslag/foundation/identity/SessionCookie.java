package se.radslag.foundation.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The cookie that carries a session's token. */
final class SessionCookie {

    static final String NAME = "radslag-session";

    private SessionCookie() {}

    static String of(String token, HttpServletRequest request) {
        return of(token, place(request), request);
    }

    /** @param place path of the organisation that the session is for */
    static String of(String token, String place, HttpServletRequest request) {
        return cookie(token, Duration.ofDays(14), place, request);
    }

    static String none(HttpServletRequest request) {
        return cookie("", Duration.ZERO, place(request), request);
    }

    private static String cookie(String token, Duration life, String place, HttpServletRequest request) {
        return ResponseCookie.from(NAME, token)
                .path(place)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }

    private static String place(HttpServletRequest request) {
        return request.getContextPath().isEmpty() ? "/" : request.getContextPath();
    }
}
