package se.radslag.methods.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Contributions;
import se.radslag.dialogue.Standing;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.costing.CombinationRepository;
import se.radslag.methods.budget.costing.CostingRepository;
import se.radslag.methods.budget.picture.ProjectPictureRepository;
import se.radslag.methods.budget.round.BondRepository;
import se.radslag.methods.budget.round.PlaceMap;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundPart;
import se.radslag.methods.budget.round.RoundRepository;
import se.radslag.methods.budget.round.Rounds;

/** The public page of a project. */
@Controller("budgetProjectController")
class ProjectController {

    private final Rounds rounds;
    private final RoundRepository repository;
    private final ProjectRepository projects;
    private final ListingRepository lists;
    private final CostingRepository costing;
    private final CombinationRepository combinations;
    private final BondRepository bonds;
    private final ProjectPictureRepository pictures;
    private final Contributions contributions;
    private final ObjectProvider<RoundPart> parts;

    ProjectController(
            Rounds rounds,
            RoundRepository repository,
            ProjectRepository projects,
            ListingRepository lists,
            CostingRepository costing,
            CombinationRepository combinations,
            BondRepository bonds,
            ProjectPictureRepository pictures,
            Contributions contributions,
            ObjectProvider<RoundPart> parts) {
        this.rounds = rounds;
        this.repository = repository;
        this.projects = projects;
        this.lists = lists;
        this.costing = costing;
        this.combinations = combinations;
        this.bonds = bonds;
        this.pictures = pictures;
        this.contributions = contributions;
        this.parts = parts;
    }

    @GetMapping("/projekt/{id}")
    Html show(@PathVariable long id, Visitor visitor, Frame frame) {
        Rounds.FoundProject found = rounds.seenProject(id, visitor);
        Project project = found.project();
        long dialogueId = found.activity().dialogueId();
        boolean works = visitor.hasIn(dialogueId, Role.FACILITATOR, Role.OFFICER, Role.ADMINISTRATOR);
        Contribution idea = project.contributionId() == null
                ? null
                : contributions.find(project.contributionId()).orElse(null);
        boolean own = idea != null
                && idea.authorId() != null
                && visitor.isKnown()
                && idea.authorId() == visitor.known().id();
        boolean gone = idea != null && (idea.standing() == Standing.HIDDEN || idea.standing() == Standing.WITHDRAWN);
        if (gone && project.standing() != Project.Standing.LISTED && !works && !own) {
            throw new NotFound();
        }
        return new Html(
                "budget/project",
                new ProjectPage(
                        project,
                        found.round(),
                        found.activity(),
                        idea,
                        own,
                        project.mergedInto() == null
                                ? null
                                : projects.find(project.mergedInto()).orElse(null),
                        repository.listCriteria(found.round().activityId()),
                        costing.listVerdicts(id),
                        own || works ? costing.listReplies(id) : List.of(),
                        own
                                ? combinations.listOf(id).stream()
                                        .filter(CombinationRepository.Combination::isOpen)
                                        .toList()
                                : List.of(),
                        map(project),
                        bonds.listOf(id),
                        pictures.list(id),
                        costing.listSteps(id),
                        parts.stream()
                                .sorted(Comparator.comparingInt(RoundPart::order))
                                .flatMap(part ->
                                        part.onProject(project, found.round(), found.activity(), frame).stream())
                                .toList(),
                        works));
    }

    /** The project among the others on the list; null where it has no place. */
    private @Nullable PlaceMap map(Project project) {
        Double latitude = project.latitude();
        Double longitude = project.longitude();
        if (latitude == null || longitude == null) {
            return null;
        }
        Stream<PlaceMap.Place> others = lists.listPlaces(project.activityId(), ListQuery.LISTED).stream()
                .filter(place -> !Objects.equals(place.number(), project.number()))
                .map(place -> new PlaceMap.Place(null, place.title(), place.latitude(), place.longitude()));
        return PlaceMap.of(Stream.concat(
                        others, Stream.of(new PlaceMap.Place(project.number(), project.title(), latitude, longitude)))
                .toList());
    }
}
