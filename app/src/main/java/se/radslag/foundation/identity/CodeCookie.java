package se.radslag.foundation.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that shows that this browser asked for a code. */
final class CodeCookie {

    private static final String NAME = "radslag-code";

    private CodeCookie() {}

    static String of(String token, HttpServletRequest request) {
        return ResponseCookie.from(NAME, token)
                .path(request.getContextPath() + "/logga-in")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(token.isEmpty() ? Duration.ZERO : Duration.ofHours(1))
                .build()
                .toString();
    }

    static String none(HttpServletRequest request) {
        return of("", request);
    }

    static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }
}
