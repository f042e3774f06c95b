package se.radslag.foundation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The workbench's first page: what each role can do. */
@Controller
public class WorkController {

    /** The page says only what the frame knows. */
    public record WorkPage() {}

    @GetMapping("/arbete")
    Html show(Visitor visitor) {
        visitor.known();
        if (!visitor.isStaff()) {
            throw new Refused("web.refused.role");
        }
        return new Html("frame/work", new WorkPage());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry workMenu() {
            return new MenuEntry("/arbete", "web.work", 90, Visitor::isStaff);
        }

        @Bean
        WorkEntry feedbackWork() {
            return new WorkEntry(
                    "/arbete/sidan-hjalpte", "web.feedback", 90, visitor -> visitor.has(Role.ADMINISTRATOR));
        }
    }
}
