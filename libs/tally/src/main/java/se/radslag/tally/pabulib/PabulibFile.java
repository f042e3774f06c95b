package se.radslag.tally.pabulib;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.tally.Election;

/**
 * A {@code .pb} file: an election and what is told about it.
 *
 * @param meta the section META in its order, {@code budget} and {@code vote_type} included
 * @param projectColumns the columns of the section PROJECTS beside {@code project_id} and {@code cost}, in order
 * @param voters what is told of the voters
 */
public record PabulibFile(Election election, Map<String, String> meta, List<String> projectColumns, Voters voters) {

    public PabulibFile {
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
        projectColumns = List.copyOf(projectColumns);
    }

    /** The rule by which the place itself counted, in Pabulib's word. */
    public String rule() {
        return meta.getOrDefault("rule", "unknown");
    }

    /** The score below which the place's own rule drops projects. */
    public Optional<BigDecimal> scoreThreshold() {
        return Optional.ofNullable(meta.get("min_project_score_threshold"))
                .flatMap(Numbers::read)
                .map(Numbers.Decimal::value);
    }
}
