package se.radslag.outcome.indicator.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.reading.ChooseFocus;
import se.radslag.outcome.indicator.reading.Focus;

/** Where an administrator says which municipality or region the organisation is. */
@Controller
class FocusController {

    private static final String PATH = "/arbete/kommun";

    private final Focus focus;
    private final ChooseFocus choose;

    FocusController(Focus focus, ChooseFocus choose) {
        this.focus = focus;
        this.choose = choose;
    }

    @GetMapping(PATH)
    Html show(Visitor visitor, Frame frame) {
        visitor.require(Role.ADMINISTRATOR);
        return new Html("comparison/focus", page(new Errors(frame)));
    }

    @PostMapping(PATH)
    View choose(
            @RequestParam(defaultValue = "") String kommun,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        visitor.require(Role.ADMINISTRATOR);
        return choose.of(kommun)
                .<View>map(one -> {
                    Flash.say(response, frame.t("comparison.focus.chosen", one.title()));
                    return Onward.to(PATH);
                })
                .orElseGet(() -> Html.invalid(
                        "comparison/focus", page(new Errors(frame).add("kommun", "comparison.focus.unknown"))));
    }

    private FocusPage page(Errors errors) {
        Map<String, String> names = new LinkedHashMap<>();
        focus.all().forEach(one -> names.put(one.id(), one.title()));
        return new FocusPage(focus.own().map(Municipality::id).orElse(null), names, errors);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry focusWork() {
            return new WorkEntry(PATH, "comparison.focus.work", 83, visitor -> visitor.has(Role.ADMINISTRATOR));
        }
    }
}
