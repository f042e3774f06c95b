package se.radslag.dialogue.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Onward;
import se.radslag.foundation.web.Refused;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.foundation.web.WorkEntry;

/** The archive packages of dialogues that have ended: asked for, watched, fetched. */
@Controller
class ArchiveController {

    private static final String PATH = "/arbete/arkiv";
    private static final int PAGE = 30;
    private static final Role[] WIDE = {Role.FACILITATOR, Role.ADMINISTRATOR};
    private static final Set<Dialogue.State> ENDED = Set.of(Dialogue.State.FINISHED);

    private final Dialogues dialogues;
    private final ArchiveRepository packages;
    private final AskForPackage ask;

    ArchiveController(Dialogues dialogues, ArchiveRepository packages, AskForPackage ask) {
        this.dialogues = dialogues;
        this.packages = packages;
        this.ask = ask;
    }

    @GetMapping(PATH)
    Html list(@RequestParam(defaultValue = "") String efter, Visitor visitor, Frame frame) {
        visitor.known();
        Set<Long> only = mine(visitor);
        if (only != null && only.isEmpty()) {
            throw new Refused("web.refused.role");
        }
        List<Dialogue> found =
                dialogues.list(new Dialogues.Filter(ENDED, "", "", only), Dialogues.Key.of(efter), PAGE + 1);
        List<Dialogue> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<Long, ArchivePackage> latest = packages
                .listLatest(page.stream().map(Dialogue::id).toList())
                .stream()
                .collect(Collectors.toMap(ArchivePackage::dialogueId, Function.identity()));
        String next = found.size() <= PAGE ? null : frame.url(PATH + "?efter=" + Dialogues.Key.after(page.getLast()));
        return new Html(
                "archive/list",
                new ArchivePage(
                        page.stream()
                                .map(dialogue -> new ArchivePage.Line(dialogue, latest.get(dialogue.id())))
                                .toList(),
                        latest.values().stream().anyMatch(ArchivePackage::isUnderWay),
                        next));
    }

    @PostMapping(PATH + "/{dialogueId}")
    View ask(@PathVariable long dialogueId, Visitor visitor, Frame frame, HttpServletResponse response) {
        visitor.known();
        Dialogue dialogue = dialogues
                .find(dialogueId)
                .filter(found -> ENDED.contains(found.state()))
                .orElseThrow(NotFound::new);
        visitor.requireIn(dialogueId, WIDE);
        ask.of(dialogue, visitor.known().id());
        Flash.say(response, frame.t("archive.asked"));
        return Onward.to(PATH);
    }

    @GetMapping(PATH + "/{packageId}.zip")
    void fetch(@PathVariable long packageId, Visitor visitor, HttpServletResponse response) throws IOException {
        visitor.known();
        ArchivePackage wanted = packages.find(packageId)
                .filter(found -> found.state() == ArchivePackage.State.READY)
                .orElseThrow(NotFound::new);
        visitor.requireIn(wanted.dialogueId(), WIDE);
        Dialogue dialogue = dialogues.find(wanted.dialogueId()).orElseThrow(NotFound::new);
        response.setContentType("application/zip");
        response.setContentLengthLong(wanted.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + dialogue.slug() + "-" + packageId + ".zip\"");
        byte[] piece = packages.findPiece(packageId, 0);
        for (int number = 1; piece != null; number++) {
            response.getOutputStream().write(piece);
            piece = packages.findPiece(packageId, number);
        }
    }

    /** Ids of the dialogues that the visitor facilitates, or null for all of the organisation. */
    private static @Nullable Set<Long> mine(Visitor visitor) {
        return visitor.has(WIDE)
                ? null
                : visitor.dialogueRoles().entrySet().stream()
                        .filter(roles -> roles.getValue().contains(Role.FACILITATOR))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        WorkEntry archiveWork() {
            return new WorkEntry(PATH, "archive", 70, visitor -> {
                Set<Long> only = mine(visitor);
                return only == null || !only.isEmpty();
            });
        }
    }
}
