package se.radslag.methods.budget.paper;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;

/**
 * The papers of a round on the workbench.
 *
 * @param lists lists of people by id, for whom papers can be printed
 * @param open whether papers can be made and read now
 */
public record PapersPage(
        Activity activity,
        PaperRepository.Tally tally,
        List<PaperRepository.Waiting> waiting,
        Map<String, String> lists,
        boolean open,
        Map<String, String> errors) {}
