package se.radslag.dialogue.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.foundation.web.Frame;

/** What those who took part thought, of many dialogues at once. */
@Component
public class Satisfaction {

    private final ResponseRepository responses;
    private final Clock clock;

    Satisfaction(ResponseRepository responses, Clock clock) {
        this.responses = responses;
        this.clock = clock;
    }

    /** How many percent would take part again, by dialogue; only where that is shown. */
    public Map<Long, Long> again(Collection<Long> dialogueIds) {
        Map<Long, List<ResponseRepository.TallyOf>> tallies =
                responses
                        .listTalliesOf(dialogueIds, Question.AGAIN, LocalDate.ofInstant(clock.instant(), Frame.ZONE))
                        .stream()
                        .collect(Collectors.groupingBy(ResponseRepository.TallyOf::dialogueId));
        var again = new HashMap<Long, Long>();
        tallies.forEach((dialogue, given) -> Result.of(
                        given.stream()
                                .mapToInt(ResponseRepository.TallyOf::count)
                                .sum(),
                        given.stream().map(ResponseRepository.TallyOf::tally).toList())
                .questions()
                .stream()
                .filter(asked -> asked.question() == Question.AGAIN)
                .flatMap(asked -> asked.percent(Choice.YES).stream())
                .forEach(percent -> again.put(dialogue, percent)));
        return again;
    }
}
