package se.radslag.outcome.steering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Continuations;
import se.radslag.dialogue.Sequels;
import se.radslag.foundation.web.Frame;

/** Beside an action: the measure that it is a part of, and the goal that this serves. */
@Component
class MeasureContinuations implements Continuations {

    private final MeasureRepository measures;

    MeasureContinuations(MeasureRepository measures) {
        this.measures = measures;
    }

    @Override
    public Map<Long, List<Sequels.Sequel>> of(Collection<Long> actionIds, Frame frame) {
        return measures.listOfActions(actionIds).stream()
                .collect(Collectors.groupingBy(
                        MeasureRepository.Of::actionId,
                        Collectors.mapping(
                                of -> new Sequels.Sequel(
                                        frame.url("/mal/" + of.goalId() + "#atgard-" + of.measureId()),
                                        of.title(),
                                        frame.t("steering.continuation", of.goal())),
                                Collectors.toList())));
    }
}
