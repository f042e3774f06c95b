package se.radslag.methods.budget.costing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.picture.ProjectPictureRepository;
import se.radslag.methods.budget.round.BondRepository;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.RoundRepository;
import se.radslag.methods.budget.round.Rounds;

/** Makes the page of a project on the workbench. */
@Component
class ProjectWorkPages {

    private final RoundRepository rounds;
    private final CostingRepository costing;
    private final CombinationRepository combinations;
    private final BondRepository bonds;
    private final ProjectPictureRepository pictures;
    private final Contributions contributions;
    private final Proposers proposers;

    ProjectWorkPages(
            RoundRepository rounds,
            CostingRepository costing,
            CombinationRepository combinations,
            BondRepository bonds,
            ProjectPictureRepository pictures,
            Contributions contributions,
            Proposers proposers) {
        this.rounds = rounds;
        this.costing = costing;
        this.combinations = combinations;
        this.bonds = bonds;
        this.pictures = pictures;
        this.contributions = contributions;
        this.proposers = proposers;
    }

    /**
     * The page, as what it is where anything typed was wrong.
     *
     * @param typed the costing as it was typed, or null for what is stored
     * @param fields what was typed in the smaller forms
     * @param errors message by field
     */
    Html show(
            Rounds.FoundProject found,
            @Nullable CostingForm typed,
            Map<String, String> fields,
            Map<String, String> errors,
            Visitor visitor) {
        Project project = found.project();
        long activityId = found.round().activityId();
        var page = new ProjectWorkPage(
                project,
                found.round(),
                found.activity(),
                typed == null ? CostingForm.of(project, costing.listVerdicts(project.id())) : typed,
                rounds.listCriteria(activityId),
                costing.listOfficers(found.activity().dialogueId()),
                costing.findDue(project.id()).orElse(null),
                project.contributionId() == null
                        ? null
                        : contributions.find(project.contributionId()).orElse(null),
                proposers.of(project).isPresent(),
                costing.listReplies(project.id()),
                combinations.listOf(project.id()),
                bonds.listOf(project.id()),
                visitor.hasIn(found.activity().dialogueId(), Role.FACILITATOR, Role.ADMINISTRATOR)
                        ? costing.listOthers(activityId, project.id())
                        : List.of(),
                pictures.list(project.id()),
                costing.listSteps(project.id()),
                fields,
                errors);
        return errors.isEmpty() ? new Html("budget/projectWork", page) : Html.invalid("budget/projectWork", page);
    }
}
