package se.radslag.outcome.indicator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.reading.Among;
import se.radslag.outcome.indicator.reading.Circle;
import se.radslag.outcome.indicator.reading.Compared;

/**
 * A comparison: what some indicators say of a municipality among others.
 *
 * @param rows in the order they were picked
 * @param notes words about single indicators, by their ids
 */
public record Result(Choosing choosing, List<Compared> rows, Map<String, String> notes) {

    /** More columns than these nobody can read beside each other. */
    private static final int MOST_BESIDE = 12;

    /** Who stands beside whom: the focus, then its own choice if that is not too many, else its peers. */
    public List<Municipality> beside() {
        Circle circle = choosing.circle();
        boolean few =
                circle.among().kind() != Among.Kind.ALL && circle.members().size() <= MOST_BESIDE;
        List<Municipality> others = few ? circle.members() : circle.peers();
        return Stream.concat(Stream.of(circle.focus()), others.stream().filter(one -> !one.id()
                        .equals(circle.focus().id())))
                .limit(MOST_BESIDE)
                .toList();
    }

    /** Title of the one of the code. */
    public String title(@Nullable String municipality) {
        Circle circle = choosing.circle();
        return Stream.concat(circle.peers().stream(), circle.members().stream())
                .filter(one -> one.id().equals(municipality))
                .findFirst()
                .map(Municipality::title)
                .orElse("");
    }

    /** The latest day on which any of the figures was retrieved. */
    public @Nullable LocalDate retrieved() {
        return rows.stream()
                .map(Compared::retrieved)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether women and men are told apart in any of the rows. */
    public boolean isDivided() {
        return rows.stream().anyMatch(row -> row.gap() != null);
    }
}
