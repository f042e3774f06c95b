package se.radslag.methods.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.picture.ProjectPictureRepository;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.PlaceMap;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.RoundPart;
import se.radslag.methods.budget.round.RoundRepository;
import se.radslag.methods.budget.round.Rounds;

/** The public page of a round: the money, the rules and the projects. */
@Controller("budgetRoundController")
class RoundController {

    private final Rounds rounds;
    private final RoundRepository repository;
    private final ListingRepository lists;
    private final ProjectPictureRepository pictures;
    private final ObjectProvider<RoundPart> parts;

    RoundController(
            Rounds rounds,
            RoundRepository repository,
            ListingRepository lists,
            ProjectPictureRepository pictures,
            ObjectProvider<RoundPart> parts) {
        this.rounds = rounds;
        this.repository = repository;
        this.lists = lists;
        this.pictures = pictures;
        this.parts = parts;
    }

    @GetMapping("/aktiviteter/{activityId}/budget")
    Html show(@PathVariable long activityId, @RequestParam Map<String, String> typed, Visitor visitor, Frame frame) {
        Activity activity = rounds.activity(activityId, visitor);
        String work = visitor.hasIn(activity.dialogueId(), Role.FACILITATOR, Role.ADMINISTRATOR)
                ? "/arbete/budget/" + activityId
                : null;
        return rounds.find(activityId)
                .map(round -> new Html("budget/round", page(round, activity, typed, work, frame)))
                .orElseGet(() -> new Html("budget/coming", new ComingPage(activity, work)));
    }

    private RoundPage page(
            BudgetRound round, Activity activity, Map<String, String> typed, @Nullable String work, Frame frame) {
        List<RoundPart> sorted =
                parts.stream().sorted(Comparator.comparingInt(RoundPart::order)).toList();
        ListQuery query = ListQuery.of(typed, round);
        List<Project> found = lists.list(activity.id(), query);
        List<Project> page = found.subList(0, Math.min(ListingRepository.PAGE, found.size()));
        return new RoundPage(
                activity,
                round,
                repository.listCriteria(activity.id()),
                sorted.stream()
                        .map(part -> part.act(round, activity, frame))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null),
                sorted.stream()
                        .filter(part -> part.order() < 0)
                        .flatMap(part -> part.onRound(round, activity, frame).stream())
                        .toList(),
                query.show(),
                query.potId(),
                query.categoryId(),
                query.words(),
                query.isNarrowed(),
                lists.count(activity.id(), query),
                page,
                PlaceMap.of(lists.listPlaces(activity.id(), query)),
                pictures.listFirst(page.stream().map(Project::id).toList()),
                found.size() <= ListingRepository.PAGE
                        ? null
                        : frame.url(round.path()) + query.link(page.getLast().number()),
                sorted.stream()
                        .filter(part -> part.order() >= 0)
                        .flatMap(part -> part.onRound(round, activity, frame).stream())
                        .toList(),
                work);
    }
}
