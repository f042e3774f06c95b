package se.radslag.outcome.indicator.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.outcome.indicator.Indicators;
import se.radslag.outcome.indicator.Municipalities;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.Source;

/** Whose figures pages show first of all. */
@Component
public class Focus {

    private final FocusRepository chosen;
    private final Municipalities municipalities;
    private final Indicators indicators;

    Focus(FocusRepository chosen, Municipalities municipalities, Indicators indicators) {
        this.chosen = chosen;
        this.municipalities = municipalities;
        this.indicators = indicators;
    }

    /** The one that the organisation is, if an administrator has said so and its figures are here. */
    public Optional<Municipality> own() {
        return chosen.find().flatMap(municipalities::find);
    }

    /**
     * The one to look at: the one that is asked for, else the one that the organisation is, else the first of the alphabet;
     * empty while there are no municipalities at all.
     *
     * @param wanted a code, or anything
     */
    public Optional<Municipality> of(String wanted) {
        return municipalities
                .find(wanted)
                .filter(one -> one.type() != Municipality.Type.NATION)
                .or(this::own)
                .or(() -> all().stream().findFirst());
    }

    /** Everyone whom one can look at: municipalities, then regions, of whatever source. */
    public List<Municipality> all() {
        return Stream.of(Municipality.Type.MUNICIPALITY, Municipality.Type.REGION)
                .flatMap(type -> indicators.sources().stream().flatMap(source -> of(source, type)))
                .toList();
    }

    private Stream<Municipality> of(Source source, Municipality.Type type) {
        return municipalities.list(source, type).stream();
    }
}
