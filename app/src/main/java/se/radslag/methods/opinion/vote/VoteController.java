package se.radslag.methods.opinion.vote;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;
import se.radslag.dialogue.Activities;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.safety.RateLimits;
import se.radslag.foundation.web.DetailRequired;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.SignInRequired;
import se.radslag.foundation.web.Tokens;
import se.radslag.foundation.web.Typed;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.opinion.conversation.Conversation;
import se.radslag.methods.opinion.conversation.ConversationRepository;
import se.radslag.methods.opinion.conversation.Statement;
import se.radslag.methods.opinion.conversation.Visible;
import se.radslag.methods.opinion.translation.Translations;

/**
 * One statement at a time. Without scripts each vote leads to the page of the next statement; where they run the page
 * keeps a few statements ahead, and sends each vote with {@code Accept: application/json}.
 */
@Controller("opinionVoteController")
class VoteController {

    private static final String PAGE = "/aktiviteter/{activityId}/asikter";
    private static final Duration COOKIE_LIFE = Duration.ofDays(180);
    private static final int GUESTS_OF_A_NETWORK = 200;
    /** As many as one may answer while the network is away. */
    private static final int AHEAD = 24;

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");

    private final Activities activities;
    private final ConversationRepository conversations;
    private final VoteRepository votes;
    private final OwnVotes own;
    private final VoteQueue queue;
    private final NextStatements next;
    private final RateLimits rates;
    private final Translations translations;

    VoteController(
            Activities activities,
            ConversationRepository conversations,
            VoteRepository votes,
            OwnVotes own,
            VoteQueue queue,
            NextStatements next,
            RateLimits rates,
            Translations translations) {
        this.activities = activities;
        this.conversations = conversations;
        this.votes = votes;
        this.own = own;
        this.queue = queue;
        this.next = next;
        this.rates = rates;
        this.translations = translations;
    }

    /** @param pastaende the statement to show, though it may have been answered; 0 for the next one */
    @GetMapping(PAGE)
    Html show(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "0") long pastaende,
            Visitor visitor,
            HttpServletRequest request) {
        Activity activity = activity(activityId, visitor);
        return new Html("opinion/vote", page(activity, pastaende, null, visitor, request));
    }

    /** Where whoever was asked to sign in, or for something of themselves, comes back to what they were answering. */
    @GetMapping(PAGE + "/rost")
    String again(@PathVariable long activityId, Typed typed) {
        return "redirect:" + Conversation.path(activityId) + "?pastaende=" + number(typed.get("pastaende"));
    }

    /**
     * @param vem who opened the page, so that nobody's vote is taken for somebody else's; absent if the page does not say
     * @param webblasare what a browser without a cookie is to be known by, made by the page: a vote that is sent again
     *     because its answer was lost is then the same browser's
     */
    @PostMapping(PAGE + "/rost")
    Object vote(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "0") long pastaende,
            @RequestParam(defaultValue = "") String rost,
            @RequestParam(required = false) @Nullable String vem,
            @RequestParam(defaultValue = "") String webblasare,
            Visitor visitor,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean script = isScript(request);
        Stance stance = Stance.of(rost).orElseThrow(NotFound::new);
        Turn turn = Turn.of(vem, owner(visitor));
        if (turn != Turn.SAME) {
            return script
                    ? refused(turn, activityId, frame)
                    : again(turn, activity(activityId, visitor), pastaende, visitor, frame, request);
        }
        return switch (queue.cast(voice(visitor, webblasare, request, response), pastaende, stance)) {
            case Voted.Stored(long voice) ->
                script ? ResponseEntity.noContent().build() : redirect(activityId, pastaende);
            case Voted.NotNow(String reasonKey, Object[] arguments) ->
                script
                        ? refused(HttpStatus.CONFLICT, new Refusal(frame.t(reasonKey, arguments), null, null))
                        : Html.invalid(
                                "opinion/vote",
                                page(
                                        activity(activityId, visitor),
                                        0,
                                        frame.t(reasonKey, arguments),
                                        visitor,
                                        request));
            case Voted.SignIn() -> {
                if (script) {
                    yield refused(
                            HttpStatus.UNAUTHORIZED,
                            "opinion.vote.sign-in",
                            "opinion.vote.sign-in.do",
                            signIn(activityId),
                            frame);
                }
                throw new SignInRequired();
            }
            case Voted.Untold(DetailRequired.Detail detail) -> {
                if (script) {
                    yield refused(
                            HttpStatus.CONFLICT,
                            "opinion.vote.untold",
                            "opinion.vote.untold.do",
                            "/min-sida/mer?fraga=" + detail.word() + "&till=" + Conversation.path(activityId),
                            frame);
                }
                throw new DetailRequired(detail);
            }
            case Voted.Missing() -> throw new NotFound();
        };
    }

    private static String redirect(long activityId, long voted) {
        return "redirect:" + Conversation.path(activityId) + "?rostat=" + voted;
    }

    /** Without scripts, to whoever is here now: on the way to sign in, or at the same statement once more. */
    private Html again(
            Turn turn, Activity activity, long asked, Visitor visitor, Frame frame, HttpServletRequest request) {
        if (turn == Turn.LEFT) {
            throw new SignInRequired();
        }
        return Html.invalid("opinion/vote", page(activity, asked, frame.t(turn.key()), visitor, request));
    }

    private static String signIn(long activityId) {
        return "/logga-in?till=" + Conversation.path(activityId);
    }

    private static ResponseEntity<Refusal> refused(Turn turn, long activityId, Frame frame) {
        return turn == Turn.LEFT
                ? refused(HttpStatus.UNAUTHORIZED, turn.key(), "opinion.vote.sign-in.do", signIn(activityId), frame)
                : refused(HttpStatus.CONFLICT, turn.key(), "opinion.vote.reload", Conversation.path(activityId), frame);
    }

    private static ResponseEntity<Refusal> refused(
            HttpStatus status, String errorKey, String actKey, String path, Frame frame) {
        return refused(status, new Refusal(frame.t(errorKey), frame.url(path), frame.t(actKey)));
    }

    private static ResponseEntity<Refusal> refused(HttpStatus status, Refusal refusal) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(refusal);
    }

    /**
     * Why a vote was not taken, in the page's language.
     *
     * @param href where to go to be able to vote, or null
     * @param act what one does there, or null
     */
    private record Refusal(
            String error, @Nullable String href, @Nullable String act) {}

    /**
     * @param har ids of the statements that the page has before it
     * @param vem who opened the page; absent if it does not say
     */
    @GetMapping(path = PAGE + "/nasta", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> next(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "") Set<Long> har,
            @RequestParam(required = false) @Nullable String vem,
            Visitor visitor,
            Frame frame,
            HttpServletRequest request) {
        activity(activityId, visitor);
        Turn turn = Turn.of(vem, owner(visitor));
        if (turn != Turn.SAME) {
            return refused(turn, activityId, frame);
        }
        Optional<Long> voice = findVoice(activityId, visitor, request);
        Map<Long, Stance> mine = mine(activityId, voice);
        return ResponseEntity.ok(new Ahead(
                next.next(activityId, mine, har, seed(voice, request), AHEAD).stream()
                        .map(statement -> new Ahead.One(
                                statement.id(),
                                frame.t("opinion.statement.number", statement.number()),
                                statement.text(),
                                statement.language()))
                        .toList(),
                mine.size(),
                next.shown(activityId).size()));
    }

    /**
     * What a page that keeps statements ahead is given.
     *
     * @param answered how many of them the voice has answered
     * @param of how many there are
     */
    record Ahead(List<One> next, int answered, int of) {
        record One(long id, String number, String text, String language) {}
    }

    private Activity activity(long activityId, Visitor visitor) {
        return Visible.to(visitor, activities.get(activityId, Conversation.METHOD));
    }

    private VotePage page(
            Activity activity, long asked, @Nullable String refusal, Visitor visitor, HttpServletRequest request) {
        Conversation conversation = conversations.find(activity.id()).orElseThrow(NotFound::new);
        Optional<Long> voice = findVoice(activity.id(), visitor, request);
        Map<Long, Stance> mine = mine(activity.id(), voice);
        List<Statement> shown = next.shown(activity.id());
        Statement statement = shown.stream()
                .filter(one -> one.id() == asked)
                .findFirst()
                .or(() -> next.next(activity.id(), mine, Set.of(), seed(voice, request), 1).stream()
                        .findFirst())
                .orElse(null);
        long last = number(request.getParameter("rostat"));
        return new VotePage(
                activity,
                conversation,
                statement,
                statement == null ? null : mine.get(statement.id()),
                mine.size(),
                shown.size(),
                votes.countVoices(activity.id()),
                mine.containsKey(last) ? last : 0,
                mine.get(last),
                refusal,
                owner(visitor),
                visitor.hasIn(activity.dialogueId(), Role.FACILITATOR, Role.ADMINISTRATOR),
                translations.of(
                        activity.id(),
                        statement,
                        wished(request),
                        visitor.locale().getLanguage()));
    }

    /** Whose page it is: the person's id, or empty for nobody known. */
    private static String owner(Visitor visitor) {
        return visitor.isKnown() ? String.valueOf(visitor.known().id()) : "";
    }

    /** The language that the visitor wants beside the original; empty if they have not said. */
    private static String wished(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, Translations.COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }

    private static long number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    private Map<Long, Stance> mine(long activityId, Optional<Long> voice) {
        return voice.map(id -> votes.listVotes(activityId, id)).orElse(Map.of());
    }

    private static long seed(Optional<Long> voice, HttpServletRequest request) {
        return voice.orElseGet(() -> (long) request.getRemoteAddr().hashCode());
    }

    private Optional<Long> findVoice(long activityId, Visitor visitor, HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, OwnVotes.COOKIE);
        return own.voice(activityId, visitor, cookie == null ? "" : cookie.getValue());
    }

    /** Whose vote it is; a browser that has voted nowhere gets the cookie that it will be known by. */
    private Voice voice(Visitor visitor, String wished, HttpServletRequest request, HttpServletResponse response) {
        if (visitor.isKnown()) {
            return new Voice.Known(visitor.known().id(), visitor.assurance());
        }
        Cookie cookie = WebUtils.getCookie(request, OwnVotes.COOKIE);
        if (cookie != null && !cookie.getValue().isBlank()) {
            return new Voice.Guest(cookie.getValue());
        }
        rates.take(
                "opinion-guest", RateLimits.network(request.getRemoteAddr()), GUESTS_OF_A_NETWORK, Duration.ofHours(1));
        String token = TOKEN.matcher(wished).matches() ? wished : Tokens.fresh();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(OwnVotes.COOKIE, token)
                        .path(request.getContextPath().isEmpty() ? "/" : request.getContextPath())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(COOKIE_LIFE)
                        .build()
                        .toString());
        return new Voice.Guest(token);
    }

    private static boolean isScript(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }
}
