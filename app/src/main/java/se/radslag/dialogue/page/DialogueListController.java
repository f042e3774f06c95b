package se.radslag.dialogue.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.dialogue.process.Group;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.MenuEntry;

/** The published dialogues, to find one's way among. */
@Controller
class DialogueListController {

    private static final int PAGE = 20;

    private final Dialogues dialogues;

    DialogueListController(Dialogues dialogues) {
        this.dialogues = dialogues;
    }

    @GetMapping("/dialoger")
    Html list(
            @RequestParam(defaultValue = "") String visa,
            @RequestParam(defaultValue = "") String tema,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String efter,
            Frame frame) {
        Group group = Group.of(visa, Group.PUBLISHED);
        String text = q.strip();
        List<Dialogue> found = dialogues.list(
                new Dialogues.Filter(group.states(), tema, text, null), Dialogues.Key.of(efter), PAGE + 1);
        List<Dialogue> page = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? next(frame, group, tema, text, page.getLast()) : null;
        return new Html(
                "page/list", new DialogueListPage(page, group, Group.PUBLISHED, tema, themes(frame), text, next));
    }

    private Map<String, String> themes(Frame frame) {
        var themes = new LinkedHashMap<String, String>();
        themes.put("", frame.t("process.any-theme"));
        dialogues.themes().forEach(theme -> themes.put(theme, theme));
        return themes;
    }

    private static @Nullable String next(Frame frame, Group group, String theme, String text, Dialogue last) {
        return frame.url("/dialoger")
                + UriComponentsBuilder.newInstance()
                        .queryParam("visa", group.word())
                        .queryParam("tema", "{tema}")
                        .queryParam("q", "{q}")
                        .queryParam("efter", Dialogues.Key.after(last))
                        .encode()
                        .buildAndExpand(theme, text)
                        .toUriString();
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry dialoguesMenu() {
            return new MenuEntry("/dialoger", "process.dialogues", 10, visitor -> true);
        }
    }
}
