package se.radslag.methods.budget.costing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.budget.costing.CombinationRepository.Combination;
import se.radslag.methods.budget.round.BudgetRound;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.RoundRepository;

/**
 * Combines two projects when those whose ideas they are consent. A project that nobody known had the idea of asks for no
 * consent.
 */
@UseCase
class CombineProjects {

    private final RoundRepository rounds;
    private final ProjectRepository projects;
    private final CombinationRepository combinations;
    private final CostingRepository costing;
    private final Proposers proposers;
    private final Audit audit;

    CombineProjects(
            RoundRepository rounds,
            ProjectRepository projects,
            CombinationRepository combinations,
            CostingRepository costing,
            Proposers proposers,
            Audit audit) {
        this.rounds = rounds;
        this.projects = projects;
        this.combinations = combinations;
        this.costing = costing;
        this.proposers = proposers;
        this.audit = audit;
    }

    /** What became of it. */
    enum Outcome {
        /** Those whose ideas they are have been asked. */
        ASKED,
        /** The one carries on the other now. */
        COMBINED,
        /** It was noted that the answer is no. */
        REFUSED,
        /** List and rules stand, or one of them is combined already. */
        NOT_NOW
    }

    /** Suggests that one project carries another of its round on. */
    Outcome suggest(Project from, Project into, String reason, long personId) {
        Optional<Combination> suggested = canCombine(from.id(), into.id())
                ? combinations.add(from.id(), into.id(), reason, personId).flatMap(combinations::find)
                : Optional.empty();
        if (suggested.isEmpty()) {
            return Outcome.NOT_NOW;
        }
        Combination combination = suggested.get();
        audit.record(
                "budget.combination-suggested",
                "project/" + from.id(),
                Map.of("into", into.id(), "id", combination.id()));
        BudgetRound round = rounds.find(from.activityId()).orElseThrow();
        boolean waits = false;
        for (Project one : List.of(from, into)) {
            if (proposers.of(one).isPresent()) {
                waits = true;
                proposers.tell(
                        one,
                        round.dialogueId(),
                        "budget.letter.combine",
                        one.id() == from.id() ? into.title() : from.title(),
                        reason);
            } else {
                combinations.addConsent(combination.id(), one.id(), "YES", null);
            }
        }
        return waits ? Outcome.ASKED : combine(combination);
    }

    /** Notes what the one whose idea the project was answers; combines when nobody is left to answer. */
    Outcome answer(Project project, long combinationId, boolean yes, long personId) {
        Combination combination = combinations.find(combinationId).orElseThrow();
        if (!canCombine(combination.fromId(), combination.intoId())
                || !combination.isOpen()
                || !combinations.addConsent(combinationId, project.id(), yes ? "YES" : "NO", personId)) {
            return Outcome.NOT_NOW;
        }
        audit.record(
                yes ? "budget.combination-consented" : "budget.combination-refused",
                "project/" + project.id(),
                Map.of("id", combinationId));
        if (!yes) {
            combinations.end(combinationId, "REFUSED");
            return Outcome.REFUSED;
        }
        Combination now = combinations.find(combinationId).orElseThrow();
        return "YES".equals(now.fromAnswer()) && "YES".equals(now.intoAnswer()) ? combine(now) : Outcome.ASKED;
    }

    private boolean canCombine(long fromId, long intoId) {
        Project from = projects.find(fromId).orElseThrow();
        rounds.hold(from.activityId());
        List<Project> both = projects.list(List.of(fromId, intoId));
        return rounds.find(from.activityId()).filter(round -> !round.isFixed()).isPresent()
                && both.size() == 2
                && both.stream()
                        .allMatch(one -> one.activityId() == from.activityId()
                                && one.standing() != Project.Standing.MERGED
                                && one.standing() != Project.Standing.DECLINED);
    }

    private Outcome combine(Combination combination) {
        combinations.end(combination.id(), "AGREED");
        combinations.dropOthers(combination.fromId());
        combinations.merge(combination.fromId(), combination.intoId(), combination.reason());
        costing.addSteps(List.of(combination.fromId()), "MERGED", combination.reason(), null);
        costing.addSteps(List.of(combination.intoId()), "CARRIES", combination.fromTitle(), null);
        audit.record(
                "budget.projects-combined", "project/" + combination.fromId(), Map.of("into", combination.intoId()));
        BudgetRound round = rounds.find(
                        projects.find(combination.intoId()).orElseThrow().activityId())
                .orElseThrow();
        for (Project one : projects.list(List.of(combination.fromId(), combination.intoId()))) {
            proposers.tell(
                    one,
                    round.dialogueId(),
                    "budget.letter.combined",
                    one.id() == combination.fromId() ? combination.intoTitle() : combination.fromTitle());
        }
        return Outcome.COMBINED;
    }
}
