package se.radslag.foundation.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.SafePath;

/** Chooses the language of the pages, and goes back to the page one was on. */
@Controller
class LanguageController {

    static final String COOKIE = "radslag-language";

    @GetMapping("/sprak/{language}")
    String choose(
            @PathVariable String language,
            @RequestParam(defaultValue = "/") String till,
            HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, "en".equals(language) ? "en" : "sv")
                        .path("/")
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build()
                        .toString());
        return "redirect:" + SafePath.of(till);
    }
}
