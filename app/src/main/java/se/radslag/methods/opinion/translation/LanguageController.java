package se.radslag.methods.opinion.translation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activities;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.Visible;

/** The language that statements are had in beside the original, and all statements in it. */
@Controller("opinionLanguageController")
class LanguageController {

    private static final String PAGE = "/aktiviteter/{activityId}/asikter/oversattningar";
    private static final Duration COOKIE_LIFE = Duration.ofDays(180);

    private final Activities activities;
    private final Translations translations;

    LanguageController(Activities activities, Translations translations) {
        this.activities = activities;
        this.translations = translations;
    }

    /** Words by the id of the statement, for a page that goes on without being loaded anew. */
    @GetMapping(path = PAGE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<Long, String>> all(@PathVariable long activityId, @RequestParam String sprak, Visitor visitor) {
        Visible.to(visitor, activities.get(activityId, Conversation.METHOD));
        return ResponseEntity.ok(translations.in(activityId, sprak));
    }

    /** @param sprak code of the language; anything else for the original alone */
    @PostMapping(PAGE)
    String choose(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "") String sprak,
            Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        Visible.to(visitor, activities.get(activityId, Conversation.METHOD));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Translations.COOKIE, Languages.has(sprak) ? sprak : Translations.NONE)
                        .path(request.getContextPath().isEmpty() ? "/" : request.getContextPath())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(COOKIE_LIFE)
                        .build()
                        .toString());
        return "redirect:" + Conversation.path(activityId);
    }
}
