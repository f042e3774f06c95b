package se.radslag.foundation.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.web.Onward;

/** Chooses the language of the pages, and goes back to the page one was on. */
@Controller
class LanguageController {

    static final String COOKIE = "radslag-language";

    @GetMapping("/sprak/{language}")
    View choose(
            @PathVariable String language,
            @RequestParam(defaultValue = "/") String till,
            HttpServletResponse response) {
        keep(language, response);
        return Onward.to(till);
    }

    /** Lets this browser's pages be in the language from now on. */
    static void keep(String language, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, "en".equals(language) ? "en" : "sv")
                        .path("/")
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build()
                        .toString());
    }
}
