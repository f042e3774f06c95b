package se.radslag.methods.budget.compare;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.count.BallotFile;
import se.radslag.methods.budget.count.CountingRule;
import se.radslag.methods.budget.count.ResultRepository;
import se.radslag.methods.budget.round.BondRepository;
import se.radslag.methods.budget.round.Project;
import se.radslag.methods.budget.round.ProjectRepository;
import se.radslag.methods.budget.round.Rounds;

/** How counting rules differ, for those who prepare a round; never on the ballots of a vote that runs. */
@Controller("budgetCompareController")
class CompareController {

    private static final int MOST_VOTERS = 20_000;
    private static final String USUAL_VOTERS = "1000";
    private static final String USUAL_SEED = "1";

    private final Rounds rounds;
    private final ProjectRepository projects;
    private final BondRepository bonds;
    private final ResultRepository results;
    private final PastRoundRepository past;

    CompareController(
            Rounds rounds,
            ProjectRepository projects,
            BondRepository bonds,
            ResultRepository results,
            PastRoundRepository past) {
        this.rounds = rounds;
        this.projects = projects;
        this.bonds = bonds;
        this.results = results;
        this.past = past;
    }

    @GetMapping("/arbete/budget/{activityId}/jamfor-regler")
    Html show(@PathVariable long activityId, Visitor visitor) {
        return new Form(rounds.worked(activityId, visitor)).empty();
    }

    /** Made up ballots for the projects of this round. */
    @GetMapping("/arbete/budget/{activityId}/jamfor-regler/pahittade")
    Html madeUp(
            @PathVariable long activityId,
            @RequestParam(defaultValue = USUAL_VOTERS) String roster,
            @RequestParam(defaultValue = USUAL_SEED) String fro,
            Visitor visitor,
            Frame frame) {
        Rounds.Found found = rounds.worked(activityId, visitor);
        var form = new Form(found);
        form.voters = roster;
        form.seed = fro;
        List<Project> listed = projects.listListed(activityId);
        var errors = new Errors(frame);
        if (listed.isEmpty()) {
            errors.add("roster", "compare.error.no-projects");
        }
        if (!roster.strip().matches("\\d{1,5}")
                || Integer.parseInt(roster.strip()) < 1
                || Integer.parseInt(roster.strip()) > MOST_VOTERS) {
            errors.add("roster", "compare.error.voters", MOST_VOTERS);
        }
        if (!fro.strip().matches("\\d{1,9}")) {
            errors.add("fro", "compare.error.seed");
        }
        if (errors.any()) {
            return form.wrong(errors);
        }
        var file = new BallotFile(
                frame.organisationName(), found.activity(), found.round(), listed, bonds.list(activityId));
        MadeUp.ballots(found.round(), listed, Integer.parseInt(roster.strip()), Long.parseLong(fro.strip()))
                .forEach(file::add);
        return form.compared(
                file.bytes(), frame.t("compare.source.made-up", roster.strip(), fro.strip()), "roster", frame);
    }

    /** The ballots of an earlier round of the organisation. */
    @GetMapping("/arbete/budget/{activityId}/jamfor-regler/tidigare")
    Html earlier(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "0") long omgang,
            Visitor visitor,
            Frame frame) {
        var form = new Form(rounds.worked(activityId, visitor));
        form.chosenPast = omgang;
        Optional<ComparePage.PastRound> chosen =
                past.list().stream().filter(one -> one.activityId() == omgang).findFirst();
        Optional<byte[]> bytes = chosen.flatMap(one -> results.findBallots(one.activityId()));
        return bytes.isEmpty()
                ? form.wrong(new Errors(frame).add("omgang", "compare.error.past"))
                : form.compared(
                        bytes.get(),
                        frame.t("compare.source.past", chosen.orElseThrow().title()),
                        "omgang",
                        frame);
    }

    /** The ballots of a file, which is counted and forgotten. */
    @PostMapping("/arbete/budget/{activityId}/jamfor-regler")
    Html uploaded(
            @PathVariable long activityId, @RequestParam @Nullable MultipartFile fil, Visitor visitor, Frame frame)
            throws IOException {
        var form = new Form(rounds.worked(activityId, visitor));
        if (fil == null || fil.isEmpty()) {
            return form.wrong(new Errors(frame).add("fil", "compare.error.file"));
        }
        String name = fil.getOriginalFilename();
        return form.compared(fil.getBytes(), frame.t("compare.source.file", name == null ? "" : name), "fil", frame);
    }

    /** The page as it is filled in. */
    private final class Form {

        private final Rounds.Found found;
        private String voters = USUAL_VOTERS;
        private String seed = USUAL_SEED;
        private long chosenPast;

        private Form(Rounds.Found found) {
            this.found = found;
        }

        private Html empty() {
            return new Html("compare/rules", page("", null, Map.of(), List.of()));
        }

        private Html wrong(Errors errors) {
            return Html.invalid("compare/rules", page("", null, errors.byField(), List.of()));
        }

        private Html compared(byte[] bytes, String source, String field, Frame frame) {
            return switch (CompareRules.of(bytes, CountingRule.of(found.round()))) {
                case CompareRules.Compared.Done(Comparison comparison) ->
                    new Html("compare/rules", page(source, comparison, Map.of(), List.of()));
                case CompareRules.Compared.TooMany(int many) ->
                    wrong(new Errors(frame).add(field, "compare.error.too-many", many, CompareRules.MOST_BALLOTS));
                case CompareRules.Compared.Unread(List<String> problems) ->
                    Html.invalid(
                            "compare/rules",
                            page(
                                    "",
                                    null,
                                    new Errors(frame)
                                            .add(field, "compare.error.unread", problems.size())
                                            .byField(),
                                    problems));
            };
        }

        private ComparePage page(
                String source, @Nullable Comparison comparison, Map<String, String> errors, List<String> problems) {
            long activity = found.activity().id();
            return new ComparePage(
                    found.activity(),
                    found.round(),
                    !projects.listListed(activity).isEmpty(),
                    past.list(),
                    voters,
                    seed,
                    chosenPast,
                    source,
                    comparison,
                    errors,
                    problems);
        }
    }
}
