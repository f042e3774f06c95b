package se.radslag.foundation.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Did this page help you?": takes the answer, and shows all of them to the administrator. */
@Controller
class FeedbackController {

    private static final int MOST = 200;

    private final FeedbackRepository feedback;

    FeedbackController(FeedbackRepository feedback) {
        this.feedback = feedback;
    }

    @PostMapping("/sidan-hjalpte")
    String take(@RequestParam String path, @RequestParam String helped, Frame frame, HttpServletResponse response) {
        String page = SafePath.of(path);
        feedback.add(page.substring(0, Math.min(page.length(), MOST)), "ja".equals(helped));
        Flash.say(response, frame.t("web.feedback.thanks"));
        return "redirect:" + page;
    }

    @GetMapping("/arbete/sidan-hjalpte")
    Html show(Visitor visitor) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("frame/feedback", new FeedbackPage(feedback.listByPath(MOST)));
    }
}
