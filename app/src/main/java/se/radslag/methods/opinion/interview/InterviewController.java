package se.radslag.methods.opinion.interview;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Flash;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.StatementRepository;
import se.radslag.methods.opinion.interview.InterviewRepository.Draft;
import se.radslag.methods.opinion.interview.InterviewRepository.Paper;
import se.radslag.methods.opinion.vote.Stance;
import se.radslag.methods.opinion.work.Workplace;

/** An interview, or a form that is entered, on one page: written down, changed, counted in, thrown away. */
@Controller("opinionInterviewController")
class InterviewController {

    private static final String PAGE = "/arbete/asikter/{activityId}/intervjuer";
    private static final int LONGEST_REASON = 300;

    private final Workplace workplace;
    private final ConversationRepository conversations;
    private final StatementRepository statements;
    private final InterviewRepository interviews;
    private final RecordInterview record;
    private final CountInterview count;
    private final DropInterview drop;
    private final Clock clock;

    InterviewController(
            Workplace workplace,
            ConversationRepository conversations,
            StatementRepository statements,
            InterviewRepository interviews,
            RecordInterview record,
            CountInterview count,
            DropInterview drop,
            Clock clock) {
        this.workplace = workplace;
        this.conversations = conversations;
        this.statements = statements;
        this.interviews = interviews;
        this.record = record;
        this.count = count;
        this.drop = drop;
        this.clock = clock;
    }

    /** @param blankett number of the form that is to be entered; 0 for an interview */
    @GetMapping(PAGE + "/ny")
    Html blank(@PathVariable long activityId, @RequestParam(defaultValue = "0") int blankett, Visitor visitor) {
        Activity activity = workplace.activity(activityId, visitor);
        Paper paper = blankett == 0 ? null : free(activityId, blankett);
        return new Html(
                "opinion/interview",
                page(activity, null, paper, Map.of("dag", today().toString(), "antal", "1"), Map.of()));
    }

    /** The form, if nothing has been entered of it. */
    private Paper free(long activityId, int number) {
        return interviews
                .findPaper(activityId, number)
                .filter(paper -> paper.interviewId() == null)
                .orElseThrow(NotFound::new);
    }

    /** @param gor {@code rakna} to count it in at once */
    @PostMapping(PAGE)
    Object add(
            @PathVariable long activityId,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") int blankett,
            @RequestParam(defaultValue = "") String gor,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = workplace.activity(activityId, visitor);
        Paper paper = blankett == 0 ? null : free(activityId, blankett);
        var errors = new Errors(frame);
        Draft draft = InterviewForm.read(
                typed, asked(activityId, paper), paper, conversation(activityId).longest(), today(), errors);
        if (draft == null) {
            return Html.invalid("opinion/interview", page(activity, null, paper, typed, errors.byField()));
        }
        long id = record.add(activity, draft, visitor.known().id());
        return done(activity, interview(activityId, id), gor, frame, response);
    }

    @GetMapping(PAGE + "/{id:\\d+}")
    Html show(@PathVariable long activityId, @PathVariable long id, Visitor visitor) {
        Activity activity = workplace.activity(activityId, visitor);
        Interview interview = draft(activityId, id);
        var typed = new HashMap<String, String>();
        typed.put("samtycke", "ja");
        typed.put("dag", interview.heldOn().toString());
        typed.put("antal", String.valueOf(interview.people()));
        typed.put("perspektiv", interview.perspective());
        typed.put("plats", interview.place());
        typed.put("ord", String.join("\n", interviews.listWords(id)));
        interviews
                .listAnswers(id)
                .forEach((statement, vote) -> typed.put(
                        InterviewForm.field(statement), Stance.of(vote).typed()));
        return new Html("opinion/interview", page(activity, interview, paper(interview), typed, Map.of()));
    }

    @PostMapping(PAGE + "/{id:\\d+}")
    Object change(
            @PathVariable long activityId,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String gor,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = workplace.activity(activityId, visitor);
        Interview interview = draft(activityId, id);
        Paper paper = paper(interview);
        var errors = new Errors(frame);
        Draft draft = InterviewForm.read(
                typed, asked(activityId, paper), paper, conversation(activityId).longest(), today(), errors);
        if (draft != null && !record.change(interview, version, draft)) {
            errors.add("ord", "process.error.stale");
        }
        if (errors.any()) {
            return Html.invalid("opinion/interview", page(activity, interview, paper, typed, errors.byField()));
        }
        return done(activity, interview(activityId, id), gor, frame, response);
    }

    private String done(
            Activity activity, Interview interview, String wish, Frame frame, HttpServletResponse response) {
        if (!wish.equals("rakna")) {
            Flash.say(response, frame.t("opinion.interview.saved"));
            return "redirect:" + Interview.listPath(activity.id());
        }
        String said =
                switch (count.of(activity, interview, frame.language())) {
                    case COUNTED -> "opinion.interview.counted";
                    case CLOSED -> "opinion.interview.closed";
                    case STALE -> "process.error.stale";
                };
        Flash.say(response, frame.t(said));
        return "redirect:" + Interview.listPath(activity.id())
                + (interview.channel() == Interview.Channel.PAPER ? "#blankett" : "");
    }

    @GetMapping(PAGE + "/{id:\\d+}/bort")
    Html ask(@PathVariable long activityId, @PathVariable long id, Visitor visitor) {
        Activity activity = workplace.activity(activityId, visitor);
        return new Html(
                "opinion/interviewDrop", new InterviewsPage.Drop(activity, interview(activityId, id), "", Map.of()));
    }

    @PostMapping(PAGE + "/{id:\\d+}/bort")
    Object drop(
            @PathVariable long activityId,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String skal,
            Visitor visitor,
            Frame frame,
            HttpServletResponse response) {
        Activity activity = workplace.activity(activityId, visitor);
        Interview interview = interview(activityId, id);
        var errors = new Errors(frame).text("skal", skal, LONGEST_REASON);
        if (!errors.any() && !drop.of(interview, version, skal.strip())) {
            errors.add("skal", "process.error.stale");
        }
        if (errors.any()) {
            return Html.invalid(
                    "opinion/interviewDrop", new InterviewsPage.Drop(activity, interview, skal, errors.byField()));
        }
        Flash.say(response, frame.t("opinion.interview.dropped"));
        return "redirect:" + Interview.listPath(activityId);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Frame.ZONE);
    }

    private Interview interview(long activityId, long id) {
        return interviews
                .find(id)
                .filter(interview -> interview.activityId() == activityId)
                .orElseThrow(NotFound::new);
    }

    /** The interview, while it does not count. */
    private Interview draft(long activityId, long id) {
        Interview interview = interview(activityId, id);
        if (interview.counts()) {
            throw new NotFound();
        }
        return interview;
    }

    private @Nullable Paper paper(Interview interview) {
        return interview.paperNumber() == null
                ? null
                : interviews
                        .findPaper(interview.activityId(), interview.paperNumber())
                        .orElseThrow(NotFound::new);
    }

    private Conversation conversation(long activityId) {
        return conversations.find(activityId).orElseThrow(NotFound::new);
    }

    /** What is asked: all that is voted on, or what stands on the form. */
    private List<Statement> asked(long activityId, @Nullable Paper paper) {
        if (paper == null) {
            return statements.listShown(activityId);
        }
        Map<Long, Statement> found = statements.list(paper.statements()).stream()
                .collect(Collectors.toMap(Statement::id, Function.identity()));
        return paper.statements().stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .filter(statement -> statement.standing() == Statement.Standing.SHOWN)
                .toList();
    }

    private InterviewPage page(
            Activity activity,
            @Nullable Interview interview,
            @Nullable Paper paper,
            Map<String, String> typed,
            Map<String, String> errors) {
        return new InterviewPage(
                activity,
                conversation(activity.id()),
                interview,
                paper == null ? null : paper.code(),
                paper == null ? null : paper.number(),
                asked(activity.id(), paper),
                typed,
                errors);
    }
}
