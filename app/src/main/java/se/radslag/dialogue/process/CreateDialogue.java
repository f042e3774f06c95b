package se.radslag.dialogue.process;

import java.util.UUID;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.SubmissionRepository;

/** Begins a dialogue: a draft with its question, whose creator becomes its facilitator. */
@UseCase
public class CreateDialogue {

    private final PlanRepository plans;
    private final FreeSlug slugs;
    private final PersonRepository people;
    private final SubmissionRepository submissions;
    private final Audit audit;

    CreateDialogue(
            PlanRepository plans,
            FreeSlug slugs,
            PersonRepository people,
            SubmissionRepository submissions,
            Audit audit) {
        this.plans = plans;
        this.slugs = slugs;
        this.people = people;
        this.submissions = submissions;
        this.audit = audit;
    }

    /** Creates the draft, once for each form, and returns its path in the workbench. */
    public String from(Question question, long creator, UUID once) {
        return submissions.claim(once).orElseGet(() -> {
            String slug = slugs.of(question.title(), 0);
            long id = plans.add(slug, creator);
            plans.save(id, slug, question);
            people.grant(creator, Role.FACILITATOR, id);
            audit.record("dialogue.created", "dialogue/" + id);
            String path = "/arbete/dialoger/" + id;
            submissions.settle(once, path);
            return path;
        });
    }
}
