package se.radslag.outcome.indicator.reading;

import java.util.Map;
import java.util.Optional;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.outcome.indicator.Municipalities;
import se.radslag.outcome.indicator.Municipality;

/** Says which municipality or region the organisation is. */
@UseCase
public class ChooseFocus {

    private final FocusRepository focus;
    private final Municipalities municipalities;
    private final Audit audit;

    ChooseFocus(FocusRepository focus, Municipalities municipalities, Audit audit) {
        this.focus = focus;
        this.municipalities = municipalities;
        this.audit = audit;
    }

    /** Chooses the one of the code, and returns it; empty, and nothing changes, if there is none. */
    public Optional<Municipality> of(String municipality) {
        Optional<Municipality> chosen = municipalities.find(municipality).filter(Municipality::isCurrent);
        chosen.ifPresent(one -> {
            focus.choose(one.id(), Actor.current().orElse(null));
            audit.record("comparison.focus-chosen", "comparison/focus", Map.of("municipality", one.id()));
        });
        return chosen;
    }
}
