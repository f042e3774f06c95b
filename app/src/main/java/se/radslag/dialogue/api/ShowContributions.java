package se.radslag.dialogue.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Answer;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Methods;
import se.radslag.dialogue.Said;
import se.radslag.foundation.organisation.PublicAddress;

/** Puts contributions together with what their methods and their answers say. */
@Component
class ShowContributions {

    private final Activities activities;
    private final Methods methods;
    private final Contributions contributions;
    private final PublicAddress address;

    ShowContributions(Activities activities, Methods methods, Contributions contributions, PublicAddress address) {
        this.activities = activities;
        this.methods = methods;
        this.contributions = contributions;
        this.address = address;
    }

    /** Contributions of one dialogue as programs see them, by id. */
    Map<Long, ShownContribution> of(List<Contribution> ofOneDialogue) {
        Map<Long, Said> said = said(ofOneDialogue);
        Map<Long, Answer> answers = contributions.answers(
                ofOneDialogue.stream().map(Contribution::id).toList());
        String base = address.of("");
        return ofOneDialogue.stream()
                .collect(Collectors.toMap(
                        Contribution::id,
                        one -> ShownContribution.of(one, said.get(one.id()), answers.get(one.id()), base)));
    }

    private Map<Long, Said> said(List<Contribution> ofOneDialogue) {
        if (ofOneDialogue.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> methodOf = activities.listOf(ofOneDialogue.getFirst().dialogueId()).stream()
                .collect(Collectors.toMap(Activity::id, Activity::method));
        Map<String, List<Long>> byMethod = ofOneDialogue.stream()
                .collect(Collectors.groupingBy(
                        one -> methodOf.getOrDefault(one.activityId(), ""),
                        Collectors.mapping(Contribution::id, Collectors.toList())));
        var said = new HashMap<Long, Said>();
        byMethod.forEach((method, ids) -> said.putAll(said(method, ids)));
        return said;
    }

    private Map<Long, Said> said(String method, Collection<Long> ids) {
        return methods.has(method) ? methods.get(method).said(ids) : Map.of();
    }
}
