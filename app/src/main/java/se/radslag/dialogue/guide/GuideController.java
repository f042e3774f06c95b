package se.radslag.dialogue.guide;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.MenuEntry;
import se.radslag.foundation.web.Visitor;

/** The guide as everyone may read it: the methods, each on a page of its own, the seven steps, and how to reach more. */
@Controller
class GuideController {

    private final Guide guide;
    private final Outreach outreach;
    private final Planning planning;
    private final ExampleRepository examples;

    GuideController(Guide guide, Outreach outreach, Planning planning, ExampleRepository examples) {
        this.guide = guide;
        this.outreach = outreach;
        this.planning = planning;
        this.examples = examples;
    }

    @GetMapping("/metodguide")
    Html list(
            @RequestParam(defaultValue = "") String fraga,
            @RequestParam(defaultValue = "") String niva,
            @RequestParam(defaultValue = "") String q) {
        var filter = new GuidePage.Filter(
                QuestionKind.of(fraga).orElse(null), Wish.level(niva).orElse(null), q.strip());
        return new Html("guide/list", new GuidePage(guide.cards(), filter));
    }

    @GetMapping("/metodguide/{key:[a-z-]+}")
    Html card(@PathVariable String key, @RequestParam(defaultValue = "") String dialog, Visitor visitor) {
        MethodCard card = guide.get(key);
        return new Html(
                "guide/card",
                new CardPage(
                        card,
                        guide.runsHere(card).isPresent(),
                        examples.listOf(key),
                        planning.of(dialog, visitor),
                        visitor.isKnown() && visitor.has(KeepExamples.KEEPERS)));
    }

    @GetMapping("/metodguide/sju-steg")
    Html complex(@RequestParam(defaultValue = "") String dialog, Visitor visitor) {
        return new Html("guide/complex", new ComplexPage(ComplexPage.stops(guide), planning.of(dialog, visitor)));
    }

    @GetMapping(Outreach.PATH)
    Html outreach() {
        return new Html("guide/outreach", new OutreachPage(outreach.to(List.of(Outreach.Group.values()))));
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry guideMenu() {
            return new MenuEntry("/metodguide", "guide.menu", 35, Visitor::isStaff);
        }
    }
}
