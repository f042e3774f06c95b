package se.radslag.outcome.decision.api;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.Dialogues;
import se.radslag.foundation.api.ApiKey;
import se.radslag.foundation.api.ApiRight;
import se.radslag.foundation.api.Body;
import se.radslag.foundation.api.Caller;
import se.radslag.foundation.api.Fault;
import se.radslag.foundation.api.Once;
import se.radslag.foundation.api.Refusal;
import se.radslag.foundation.api.WriteOnce;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.NotFound;
import se.radslag.outcome.decision.Action;
import se.radslag.outcome.decision.CreateMatter;
import se.radslag.outcome.decision.DecisionRepository;
import se.radslag.outcome.decision.FollowUp;
import se.radslag.outcome.decision.MatterRepository;
import se.radslag.outcome.decision.MatterState;
import se.radslag.outcome.decision.RecordDecision;
import se.radslag.outcome.decision.Result;
import se.radslag.outcome.decision.Wording;
import se.radslag.outcome.decision.calendar.MoveMatter;

/** Matters, decisions and the states of actions, as the organisation's registry writes them. */
@RestController
class WriteApiController {

    private static final ApiRight RIGHT = new ApiRight("matters:write", "api.right.matters", 20);
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final int LINE = 120;
    private static final int NUMBER = 40;
    private static final int NOTE = 1_000;
    private static final int STATE_NOTE = 500;
    private static final int LONG = 10_000;

    private final RegisterRepository register;
    private final MatterRepository matters;
    private final DecisionRepository decisions;
    private final Dialogues dialogues;
    private final CreateMatter create;
    private final RecordDecision record;
    private final FollowUp followUp;
    private final MoveMatter move;
    private final WriteOnce write;
    private final Clock clock;

    WriteApiController(
            RegisterRepository register,
            MatterRepository matters,
            DecisionRepository decisions,
            Dialogues dialogues,
            CreateMatter create,
            RecordDecision record,
            FollowUp followUp,
            MoveMatter move,
            WriteOnce write,
            Clock clock) {
        this.register = register;
        this.matters = matters;
        this.decisions = decisions;
        this.dialogues = dialogues;
        this.create = create;
        this.record = record;
        this.followUp = followUp;
        this.move = move;
        this.write = write;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/matters", consumes = JSON)
    ResponseEntity<Shown.Matter> matter(Caller caller, Once once, Body body, Frame frame) {
        ApiKey key = caller.require(RIGHT);
        body.only("dialogue", "registryNumber", "title", "decidingBody");
        long dialogueId = body.number("dialogue");
        String registryNumber = body.text("registryNumber", NUMBER);
        String title = body.text("title", LINE);
        String decidingBody = body.text("decidingBody", LINE);
        if (dialogues.find(dialogueId).filter(Dialogue::isPublished).isEmpty()) {
            body.wrong("dialogue", "api.field.no-dialogue");
        }
        body.accept();
        long id = write.of(key, once, body, () -> create.add(dialogueId, registryNumber, title, decidingBody)
                .orElseThrow(() -> new Refusal(Fault.CONFLICT, frame.t("decision.error.number-taken"))));
        return created("/matters/" + id, register.findMatter(id), frame);
    }

    @PostMapping(path = "/api/v1/matters/{matterId}/states", consumes = JSON)
    ResponseEntity<Shown.Matter> state(@PathVariable long matterId, Caller caller, Once once, Body body, Frame frame) {
        ApiKey key = caller.require(RIGHT);
        Shown.Matter matter = register.findMatter(matterId).orElseThrow(NotFound::new);
        body.only("state", "note");
        MatterState state = body.word("state", List.of(MatterState.values()));
        String note = body.optional("note", STATE_NOTE);
        body.accept();
        write.of(
                key,
                once,
                body,
                () -> move.to(matters.find(matter.id()).orElseThrow(NotFound::new), state, note, null));
        return created("/matters/" + matterId, register.findMatter(matterId), frame);
    }

    @PostMapping(path = "/api/v1/matters/{matterId}/decisions", consumes = JSON)
    ResponseEntity<Shown.Decision> decision(
            @PathVariable long matterId, Caller caller, Once once, Body body, Frame frame) {
        ApiKey key = caller.require(RIGHT);
        Shown.Matter matter = register.findMatter(matterId).orElseThrow(NotFound::new);
        Wording wording = wording(body);
        long id = write.of(
                key, once, body, () -> record.add(matters.find(matter.id()).orElseThrow(NotFound::new), wording));
        return created("/decisions/" + id, register.findDecision(id), frame);
    }

    private Wording wording(Body body) {
        body.only(
                "decidingBody",
                "decidedOn",
                "paragraph",
                "text",
                "adopted",
                "notAdopted",
                "followed",
                "reason",
                "minutes");
        LocalDate decidedOn = body.day("decidedOn");
        if (decidedOn.isAfter(LocalDate.ofInstant(clock.instant(), Frame.ZONE))) {
            body.wrong("decidedOn", "decision.error.future");
        }
        boolean followed = body.truth("followed");
        String reason = body.optional("reason", LONG);
        if (!followed && reason.isEmpty()) {
            body.wrong("reason", "decision.error.reason");
        }
        String decidingBody = body.text("decidingBody", LINE);
        String paragraph = body.text("paragraph", NUMBER);
        String text = body.text("text", LONG);
        String adopted = body.optional("adopted", LONG);
        String notAdopted = body.optional("notAdopted", LONG);
        String minutes = minutes(body);
        body.accept();
        return new Wording(decidingBody, decidedOn, paragraph, text, adopted, notAdopted, followed, reason, minutes);
    }

    private static @Nullable String minutes(Body body) {
        String address = body.optional("minutes", LONG);
        if (address.isEmpty()) {
            return null;
        }
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null && List.of("https", "http").contains(uri.getScheme())) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below, with addresses that lead nowhere
        }
        body.wrong("minutes", "decision.error.minutes");
        return null;
    }

    @PostMapping(path = "/api/v1/decisions/{decisionId}/actions", consumes = JSON)
    ResponseEntity<Shown.Action> action(
            @PathVariable long decisionId, Caller caller, Once once, Body body, Frame frame) {
        ApiKey key = caller.require(RIGHT);
        Shown.Decision decision = register.findDecision(decisionId).orElseThrow(NotFound::new);
        body.only("title", "owner", "dueOn");
        String title = body.text("title", LINE);
        String owner = body.text("owner", LINE);
        LocalDate dueOn = body.day("dueOn");
        body.accept();
        long id = write.of(
                key,
                once,
                body,
                () -> followUp.add(decisions.find(decision.id()).orElseThrow(NotFound::new), title, owner, dueOn));
        return created("/actions/" + id, register.findAction(id), frame);
    }

    @PostMapping(path = "/api/v1/actions/{actionId}/progress", consumes = JSON)
    ResponseEntity<Shown.Action> progress(
            @PathVariable long actionId, Caller caller, Once once, Body body, Frame frame) {
        ApiKey key = caller.require(RIGHT);
        Shown.Action action = register.findAction(actionId).orElseThrow(NotFound::new);
        body.only("state", "note", "changes");
        Action.State state = body.word("state", List.of(Action.State.values()));
        String note = body.text("note", NOTE);
        Optional<Long> changes = body.optionalNumber("changes");
        body.accept();
        write.of(key, once, body, () -> {
            Result result = followUp.note(
                    matters.find(action.matter()).orElseThrow(NotFound::new),
                    actionId,
                    changes.map(Math::toIntExact).orElse(action.changes()),
                    state,
                    note);
            if (result instanceof Result.Stale) {
                throw new Refusal(Fault.CONFLICT, frame.t("decision.error.stale"));
            }
            return actionId;
        });
        return created("/actions/" + actionId, register.findAction(actionId), frame);
    }

    private static <T> ResponseEntity<T> created(String path, Optional<T> written, Frame frame) {
        return ResponseEntity.created(URI.create(frame.url("/api/v1" + path))).body(written.orElseThrow(NotFound::new));
    }

    @Configuration(proxyBeanMethods = false)
    static class Rights {
        @Bean
        ApiRight mattersRight() {
            return RIGHT;
        }
    }
}
