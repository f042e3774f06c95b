package se.radslag.outcome.indicator.page;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.radslag.outcome.indicator.reading.Reader;

/** Makes the comparison that was picked. */
@Component
class Compose {

    private final Choose choose;
    private final Reader reader;

    Compose(Choose choose, Reader reader) {
        this.choose = choose;
        this.reader = reader;
    }

    Result of(Picked picked) {
        return of(picked, Map.of());
    }

    Result of(Picked picked, Map<String, String> notes) {
        Choosing choosing = choose.of(picked.asked());
        return new Result(choosing, reader.read(choosing.circle(), picked.indicators()), notes);
    }
}
