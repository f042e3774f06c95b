package se.radslag.methods.budget.costing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Sequels;
import se.radslag.foundation.web.Frame;
import se.radslag.methods.budget.round.ProjectRepository;

/** Tells on the page of a contribution that it is a project now. */
@Component
class ProjectSequels implements Sequels {

    private final ProjectRepository projects;

    ProjectSequels(ProjectRepository projects) {
        this.projects = projects;
    }

    @Override
    public List<Sequel> of(long contributionId, Frame frame) {
        return projects.listOf(contributionId).stream()
                .map(project -> new Sequel(
                        frame.url(project.path()),
                        project.title(),
                        frame.t("budget.sequel." + project.standing().name().toLowerCase(java.util.Locale.ROOT))))
                .toList();
    }
}
