package se.radslag.dialogue.archive;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.radslag.foundation.retention.Disposable;
import se.radslag.foundation.retention.Term;

/** Packages that have been there to fetch. */
@Component
class OldPackages implements Disposable {

    private final ArchiveRepository packages;

    OldPackages(ArchiveRepository packages) {
        this.packages = packages;
    }

    @Override
    public String key() {
        return "archive.packages";
    }

    @Override
    public Term term() {
        return new Term(7, 30, 365);
    }

    @Override
    public long countDue(Instant before) {
        return packages.countFinished(before);
    }

    @Override
    public int dispose(Instant before, int most) {
        return packages.removeFinished(before, most);
    }
}
