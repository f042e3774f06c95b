package se.radslag.methods.budget.costing;

import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.budget.round.Bond;
import se.radslag.methods.budget.round.BondRepository;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.RoundRepository;

/** Says that two projects of a round exclude each other or that one requires the other, until the rules are published. */
@UseCase
class BindProjects {

    private final RoundRepository rounds;
    private final BondRepository bonds;
    private final Audit audit;

    BindProjects(RoundRepository rounds, BondRepository bonds, Audit audit) {
        this.rounds = rounds;
        this.bonds = bonds;
        this.audit = audit;
    }

    /** What became of it. */
    enum Outcome {
        DONE,
        /** List and rules are published. */
        FIXED,
        /** The two bind each other already. */
        BOUND
    }

    /** Binds a project to another of the same round. */
    Outcome bind(Project project, Project other, Bond.Kind kind) {
        if (isFixed(project)) {
            return Outcome.FIXED;
        }
        if (bonds.isBound(project.id(), other.id())) {
            return Outcome.BOUND;
        }
        bonds.add(project.id(), other.id(), kind);
        audit.record(
                "budget.projects-bound", "project/" + project.id(), Map.of("other", other.id(), "kind", kind.name()));
        return Outcome.DONE;
    }

    /** Looses two projects from each other; nothing happens where they are not bound. */
    Outcome loose(Project project, long otherId) {
        if (isFixed(project)) {
            return Outcome.FIXED;
        }
        if (bonds.remove(project.id(), otherId)) {
            audit.record("budget.projects-loosed", "project/" + project.id(), Map.of("other", otherId));
        }
        return Outcome.DONE;
    }

    private boolean isFixed(Project project) {
        rounds.hold(project.activityId());
        return rounds.find(project.activityId()).orElseThrow().isFixed();
    }
}
