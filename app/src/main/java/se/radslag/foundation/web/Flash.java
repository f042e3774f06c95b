package se.radslag.foundation.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** A sentence that the next page says once, such as "Your proposal is published". */
public final class Flash {

    private static final String COOKIE = "radslag-flash";

    private Flash() {}

    /** Lets the next page say the sentence. */
    public static void say(HttpServletResponse response, String sentence) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(URLEncoder.encode(sentence, StandardCharsets.UTF_8), 60));
    }

    /** The sentence to say, taken so that it is said once; null when there is none. */
    public static @Nullable String take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isEmpty() || !"GET".equals(request.getMethod())) {
            return null;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", 0));
        return URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
    }

    private static String cookie(String value, long seconds) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(seconds)
                .build()
                .toString();
    }
}
