package se.radslag.outcome.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the directory in memory until something has been retrieved, by whatever server. */
@Component
class DirectoryCache {

    private final MunicipalityRepository municipalities;
    private volatile @Nullable Kept kept;

    private record Kept(Instant edition, Directory directory) {}

    DirectoryCache(MunicipalityRepository municipalities) {
        this.municipalities = municipalities;
    }

    Directory current() {
        Instant edition = municipalities.edition();
        Kept known = kept;
        if (known == null || !known.edition().equals(edition)) {
            known = new Kept(edition, new Directory(municipalities.listByNumber(), municipalities.listGroups()));
            kept = known;
        }
        return known.directory();
    }
}
