package se.radslag.methods.budget.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.DialogueSection.Section;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.methods.budget.picture.ProjectPictureRepository;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Money;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.RoundPart;

/** Shows everybody what became of the projects that were funded. */
@Component
class FollowUpPart implements RoundPart {

    private static final int ORDER = -10;

    private final DeliveryRepository deliveries;
    private final ProjectPictureRepository pictures;
    private final Clock clock;

    FollowUpPart(DeliveryRepository deliveries, ProjectPictureRepository pictures, Clock clock) {
        this.deliveries = deliveries;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Section> onRound(BudgetRound round, Activity activity, Frame frame) {
        List<Delivery> followed = deliveries.listOf(round.activityId());
        return followed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "uppfoljning",
                        frame.t("budget.follow.public"),
                        Html.part(
                                "budget/followed",
                                new FollowedPage(followed, Money.unit(round.currency()), today()),
                                frame)));
    }

    @Override
    public Optional<Section> onProject(Project project, BudgetRound round, Activity activity, Frame frame) {
        return deliveries
                .find(project.id())
                .map(delivery -> new Section(
                        "uppfoljning",
                        frame.t("budget.follow.one"),
                        Html.part(
                                "budget/progress",
                                new ProgressPage(
                                        delivery,
                                        deliveries.listProgress(project.id()),
                                        pictures.list(project.id()),
                                        Money.unit(round.currency()),
                                        today()),
                                frame)));
    }

    @Override
    public List<WorkLink> onWork(BudgetRound round, Activity activity, Frame frame) {
        return round.isFixed()
                ? List.of(new WorkLink(
                        frame.url(round.workPath() + "/uppfoljning"),
                        frame.t("budget.follow.work"),
                        frame.t("budget.follow.work.hint")))
                : List.of();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }
}
