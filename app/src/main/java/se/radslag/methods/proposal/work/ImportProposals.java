package se.radslag.methods.proposal.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.proposal.Proposal;

/** Takes in what people proposed elsewhere, with how many were for and against there; a batch at once. */
@UseCase
public class ImportProposals {

    private final Contributions contributions;
    private final WorkRepository work;
    private final Audit audit;

    ImportProposals(Contributions contributions, WorkRepository work, Audit audit) {
        this.contributions = contributions;
        this.work = work;
        this.audit = audit;
    }

    /**
     * A proposal made elsewhere.
     *
     * @param title at most 200 characters
     * @param text Markdown
     * @param author as given there; empty for nobody
     * @param at when it was made, or null for now
     * @param externalNumber its number there, or null
     * @param supporting how many were for it there, or null where nobody counted
     * @param opposing how many were against it there, or null where nobody counted
     */
    public record Idea(
            String title,
            String text,
            String author,
            @Nullable Instant at,
            @Nullable String externalNumber,
            @Nullable Integer supporting,
            @Nullable Integer opposing) {}

    /** Adds the ideas to the activity, in their order, and returns the ids of their contributions. */
    public List<Long> of(Activity activity, List<Idea> ideas) {
        if (ideas.isEmpty()) {
            return List.of();
        }
        List<Long> ids = contributions.addAll(
                activity, ideas.stream().map(Idea::title).toList(), Channel.IMPORT, Proposal::path);
        work.addAll(ids, ideas);
        audit.record("proposal.imported", "activity/" + activity.id(), Map.of("proposals", ids.size()));
        return ids;
    }
}
