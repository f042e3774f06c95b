package se.radslag.outcome.indicator.picture;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The borders, kept at hand until others are taken in. */
@Component
class Borders {

    private final BorderRepository repository;
    private volatile @Nullable Kept kept;

    private record Kept(long revision, Map<String, String> paths) {}

    Borders(BorderRepository repository) {
        this.repository = repository;
    }

    /** Paths by the codes of municipalities; empty while none have been taken in. */
    Map<String, String> paths() {
        long revision = repository.revision();
        Kept now = kept;
        if (now == null || now.revision != revision) {
            now = new Kept(
                    revision, repository.list().stream().collect(Collectors.toMap(Border::municipality, Border::path)));
            kept = now;
        }
        return now.paths;
    }
}
