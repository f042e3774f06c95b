package se.radslag.methods.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.Method;
import se.radslag.dialogue.Summary;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Money;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundEvidence;
import se.radslag.methods.budget.round.RoundPart;
import se.radslag.methods.budget.round.Rounds;
import se.radslag.methods.budget.round.VoteTimes;

/**
 * Participatory budgets as a method.
 *
 * <p>It keeps what the highest level promises: what those who take part decide, within the money that was set aside, is
 * carried out. Below that the word of a vote would be broken.
 */
@Component
class BudgetMethod implements Method {

    private final Rounds rounds;
    private final ProjectRepository projects;
    private final VoteTimes times;
    private final ObjectProvider<RoundPart> parts;
    private final ObjectProvider<RoundEvidence> evidence;

    BudgetMethod(
            Rounds rounds,
            ProjectRepository projects,
            VoteTimes times,
            ObjectProvider<RoundPart> parts,
            ObjectProvider<RoundEvidence> evidence) {
        this.rounds = rounds;
        this.projects = projects;
        this.times = times;
        this.parts = parts;
        this.evidence = evidence;
    }

    @Override
    public String key() {
        return BudgetRound.METHOD;
    }

    @Override
    public Set<Level> levels() {
        return Set.of(Level.CODECIDE);
    }

    @Override
    public void open(Activity activity) {
        times.open(activity);
    }

    @Override
    public void close(Activity activity) {
        times.close(activity);
    }

    @Override
    public Summary summary(Activity activity, Frame frame) {
        var page = new Summary.Link(frame.url(BudgetRound.path(activity.id())), frame.t("budget.summary.round"));
        return rounds.find(activity.id())
                .map(round -> new Summary(
                        first(part -> part.act(round, activity, frame)).orElse(page),
                        null,
                        heading(round, activity, frame),
                        List.of(),
                        page))
                .orElseGet(() -> new Summary(null, null, frame.t("budget.summary.none"), List.of(), page));
    }

    private String heading(BudgetRound round, Activity activity, Frame frame) {
        return activity.isOpen() && !round.isFixed()
                ? frame.t("budget.summary.late")
                : first(part -> part.figure(round, activity, frame))
                        .orElseGet(() -> frame.t(
                                "budget.summary.heading",
                                frame.number(round.amount()),
                                Money.unit(round.currency()),
                                projects.count(round.activityId()).getOrDefault(Project.Standing.LISTED, 0)));
    }

    @Override
    public Evidence evidence(Activity activity, Frame frame) {
        return new Evidence(rounds.find(activity.id()).stream()
                .flatMap(round -> evidence.stream()
                        .sorted(Comparator.comparingInt(RoundEvidence::order))
                        .flatMap(one -> one.of(round, activity, frame).stream()))
                .toList());
    }

    private <T> Optional<T> first(Function<RoundPart, Optional<T>> wanted) {
        return sorted().map(wanted).flatMap(Optional::stream).findFirst();
    }

    private Stream<RoundPart> sorted() {
        return parts.stream().sorted(Comparator.comparingInt(RoundPart::order));
    }
}
