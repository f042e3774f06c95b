package se.radslag.outcome.decision.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.radslag.foundation.api.Paging;
import se.radslag.foundation.api.Slice;
import se.radslag.foundation.web.NotFound;
import se.radslag.outcome.decision.Action;

/** Matters, decisions and actions, for programs to read. */
@RestController
class RegisterApiController {

    private final RegisterRepository register;

    RegisterApiController(RegisterRepository register) {
        this.register = register;
    }

    @GetMapping("/api/v1/matters")
    Slice<Shown.Matter> matters(
            @RequestParam(required = false) @Nullable Long dialogue,
            @RequestParam(required = false) @Nullable String registryNumber,
            Paging paging) {
        return paging.of(
                register.listMatters(dialogue, registryNumber, paging.after(0), paging.most()),
                Shown.Matter::id,
                matter -> matter);
    }

    @GetMapping("/api/v1/matters/{matterId}")
    Shown.Matter matter(@PathVariable long matterId) {
        return register.findMatter(matterId).orElseThrow(NotFound::new);
    }

    @GetMapping("/api/v1/decisions")
    Slice<Shown.Decision> decisions(
            @RequestParam(required = false) @Nullable Long dialogue,
            @RequestParam(required = false) @Nullable Long matter,
            @RequestParam(required = false) @Nullable LocalDate since,
            Paging paging) {
        return paging.of(
                register.listDecisions(dialogue, matter, since, paging.after(0), paging.most()),
                Shown.Decision::id,
                decision -> decision);
    }

    @GetMapping("/api/v1/decisions/{decisionId}")
    Shown.Decision decision(@PathVariable long decisionId) {
        return register.findDecision(decisionId).orElseThrow(NotFound::new);
    }

    @GetMapping("/api/v1/actions")
    Slice<Shown.Action> actions(
            @RequestParam(required = false) @Nullable Long dialogue,
            @RequestParam(required = false) @Nullable Long decision,
            @RequestParam(defaultValue = "") List<Action.State> state,
            Paging paging) {
        return paging.of(
                register.listActions(
                        dialogue,
                        decision,
                        state.isEmpty() ? List.of(Action.State.values()) : state,
                        paging.after(0),
                        paging.most()),
                Shown.Action::id,
                action -> action);
    }

    @GetMapping("/api/v1/actions/{actionId}")
    Shown.Action action(@PathVariable long actionId) {
        return register.findAction(actionId).orElseThrow(NotFound::new);
    }
}
