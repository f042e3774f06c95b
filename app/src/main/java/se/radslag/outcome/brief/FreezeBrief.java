package se.radslag.outcome.brief;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.CanonicalJson;
import se.radslag.dialogue.evidence.Checksums;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Actor;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;

/** Hands a brief over: gives it a number, a moment and a hash, and keeps it with its data for ever. */
@UseCase
class FreezeBrief {

    private final FrozenRepository frozen;
    private final SubmissionRepository submissions;
    private final Audit audit;
    private final Clock clock;

    FreezeBrief(FrozenRepository frozen, SubmissionRepository submissions, Audit audit, Clock clock) {
        this.frozen = frozen;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Result {
        record Done(String path) implements Result {}

        /** Nobody has written what was found. */
        record NoFindings() implements Result {}

        /** @param figures those that open data do not give again */
        record Miscounted(List<Figure> figures) implements Result {}
    }

    /** @param once the form's own random word */
    Result of(Dialogue dialogue, CollectBrief.Snapshot snapshot, UUID once) {
        if (snapshot.brief().findings().isBlank()) {
            return new Result.NoFindings();
        }
        if (!snapshot.miscounted().isEmpty()) {
            return new Result.Miscounted(snapshot.miscounted());
        }
        Optional<String> before = submissions.claim(once);
        if (before.isPresent()) {
            return new Result.Done(before.get());
        }
        String path = freeze(dialogue, snapshot, clock.instant()).path();
        submissions.settle(once, path);
        return new Result.Done(path);
    }

    /** Freezes what is sound as of the moment. */
    Brief freeze(Dialogue dialogue, CollectBrief.Snapshot snapshot, Instant moment) {
        int number = frozen.takeNumber(dialogue.id());
        Instant at = moment.truncatedTo(ChronoUnit.SECONDS);
        Brief brief = snapshot.brief()
                .frozen(
                        number,
                        at,
                        snapshot.data().stream().map(KeptData.Kept::source).toList());
        String json = CanonicalJson.of(BriefJson.of(brief));
        String sha256 = Checksums.of(json);
        long version = frozen.add(dialogue.id(), number, at, Actor.current().orElse(null), sha256, json);
        snapshot.data().forEach(kept -> frozen.addData(version, kept.source().key(), kept.csv()));
        audit.record("brief.frozen", dialogue.subject(), Map.of("number", number, "sha256", sha256));
        return brief;
    }
}
