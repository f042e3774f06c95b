package se.radslag.dialogue.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Standing;
import se.radslag.foundation.api.Paging;
import se.radslag.foundation.api.Slice;
import se.radslag.foundation.web.NotFound;

/** What was said, for programs. */
@RestController
class ContributionApiController {

    private final PublicDialogues published;
    private final ContributionListRepository lists;
    private final Contributions contributions;
    private final ShowContributions show;

    ContributionApiController(
            PublicDialogues published,
            ContributionListRepository lists,
            Contributions contributions,
            ShowContributions show) {
        this.published = published;
        this.lists = lists;
        this.contributions = contributions;
        this.show = show;
    }

    @GetMapping("/api/v1/dialogues/{dialogueId}/contributions")
    Slice<ShownContribution> list(
            @PathVariable long dialogueId,
            @RequestParam(defaultValue = "") List<Standing> standing,
            @RequestParam(required = false) @Nullable Long activity,
            @RequestParam(required = false) @Nullable Long answer,
            Paging paging) {
        published.dialogue(dialogueId);
        List<Contribution> found = lists.list(
                dialogueId,
                standing.isEmpty() ? List.of(Standing.values()) : standing,
                activity,
                answer,
                paging.after(0),
                paging.most());
        var shown = show.of(found);
        return paging.of(found, Contribution::number, one -> Objects.requireNonNull(shown.get(one.id())));
    }

    @GetMapping("/api/v1/contributions/{contributionId}")
    ShownContribution show(@PathVariable long contributionId) {
        Contribution one = contributions.find(contributionId).orElseThrow(NotFound::new);
        published.dialogue(one.dialogueId());
        return Objects.requireNonNull(show.of(List.of(one)).get(one.id()));
    }
}
