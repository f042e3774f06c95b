package se.radslag.outcome.brief;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Briefs;
import se.radslag.foundation.web.Visitor;

/** Tells the other rooms of the latest brief. */
@Component
class LatestBrief implements Briefs {

    private final FrozenRepository frozen;

    LatestBrief(FrozenRepository frozen) {
        this.frozen = frozen;
    }

    @Override
    public Optional<Frozen> latest(Dialogue dialogue) {
        List<Brief.Version> versions = frozen.list(dialogue.id());
        return versions.stream()
                .findFirst()
                .map(version -> new Frozen(
                        version.number(), version.at(), Brief.path(dialogue.path()) + "/" + version.number()));
    }

    @Override
    public Optional<String> workPath(Dialogue dialogue, Visitor visitor) {
        return dialogue.isPublished() && visitor.hasIn(dialogue.id(), WorkController.ROLES)
                ? Optional.of(WorkPage.path(dialogue.id()))
                : Optional.empty();
    }
}
