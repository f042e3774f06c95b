package se.radslag.dialogue.archive;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far a package has come, at once and whatever becomes of the work. */
@Component
class ReportProgress {

    private final ArchiveRepository packages;
    private final Clock clock;

    ReportProgress(ArchiveRepository packages, Clock clock) {
        this.packages = packages;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void files(long packageId, int files) {
        packages.progress(packageId, files);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failed(long packageId) {
        packages.fail(packageId, clock.instant());
    }
}
