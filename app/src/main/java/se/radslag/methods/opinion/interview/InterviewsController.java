package se.radslag.methods.opinion.interview;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.work.Workplace;

/** All interviews of an activity, and its printed forms. */
@Controller("opinionInterviewsController")
class InterviewsController {

    private static final String PAGE = "/arbete/asikter/{activityId}/intervjuer";
    private static final String FORMS = "/arbete/asikter/{activityId}/blanketter";
    private static final int MOST = 200;

    private final Workplace workplace;
    private final ConversationRepository conversations;
    private final StatementRepository statements;
    private final InterviewRepository interviews;
    private final PrintForms print;

    InterviewsController(
            Workplace workplace,
            ConversationRepository conversations,
            StatementRepository statements,
            InterviewRepository interviews,
            PrintForms print) {
        this.workplace = workplace;
        this.conversations = conversations;
        this.statements = statements;
        this.interviews = interviews;
        this.print = print;
    }

    @GetMapping(PAGE)
    Html list(@PathVariable long activityId, Visitor visitor) {
        return new Html("opinion/interviews", page(workplace.activity(activityId, visitor), Map.of(), Map.of()));
    }

    /** @param kod what stands on the form */
    @PostMapping(FORMS + "/kod")
    Object enter(
            @PathVariable long activityId, @RequestParam(defaultValue = "") String kod, Visitor visitor, Frame frame) {
        Activity activity = workplace.activity(activityId, visitor);
        OptionalInt number = FormCode.read(kod);
        InterviewRepository.Paper paper = number.isEmpty()
                ? null
                : interviews.findPaper(activityId, number.getAsInt()).orElse(null);
        if (paper != null && paper.interviewId() == null) {
            return "redirect:" + Interview.listPath(activityId) + "/ny?blankett=" + paper.number();
        }
        var errors = new Errors(frame)
                .add("kod", paper == null ? "opinion.form.code.unknown" : "opinion.form.code.used", kod.strip());
        return Html.invalid("opinion/interviews", page(activity, Map.of("kod", kod), errors.byField()));
    }

    @PostMapping(FORMS)
    Object print(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "") String blanketter,
            Visitor visitor,
            Frame frame) {
        Activity activity = workplace.activity(activityId, visitor);
        int count = blanketter.strip().matches("\\d{1,3}") ? Integer.parseInt(blanketter.strip()) : 0;
        var errors = new Errors(frame);
        if (count < 1 || count > PrintForms.MOST) {
            errors.add("blanketter", "opinion.work.number", 1, PrintForms.MOST);
        } else if (statements.listShown(activityId).isEmpty()) {
            errors.add("blanketter", "opinion.form.empty");
        }
        if (errors.any()) {
            return Html.invalid(
                    "opinion/interviews", page(activity, Map.of("blanketter", blanketter), errors.byField()));
        }
        int first = print.of(activity, count, visitor.known().id());
        return "redirect:/arbete/asikter/" + activityId + "/blanketter?fran=" + first + "&antal=" + count;
    }

    @GetMapping(FORMS)
    Html forms(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "1") int fran,
            @RequestParam(defaultValue = "1") int antal,
            Visitor visitor) {
        Activity activity = workplace.activity(activityId, visitor);
        List<InterviewRepository.Paper> papers =
                interviews.listPapers(activityId, fran, Math.clamp(antal, 1, PrintForms.MOST));
        if (papers.isEmpty()) {
            throw new NotFound();
        }
        Map<Long, Statement> found = statements
                .list(papers.stream()
                        .flatMap(paper -> paper.statements().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Statement::id, Function.identity()));
        return new Html(
                "opinion/forms",
                new InterviewsPage.Forms(
                        activity,
                        papers.stream()
                                .map(paper -> new InterviewsPage.Form(
                                        paper.code(),
                                        paper.statements().stream()
                                                .flatMap(id -> Stream.ofNullable(found.get(id)))
                                                .toList()))
                                .toList()));
    }

    private InterviewsPage page(Activity activity, Map<String, String> typed, Map<String, String> errors) {
        return new InterviewsPage(
                activity,
                conversations.find(activity.id()).orElseThrow(NotFound::new),
                interviews.list(activity.id(), MOST),
                statements.listShown(activity.id()).size(),
                typed,
                errors);
    }
}
