package se.radslag.methods.budget.count;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;
import se.radslag.foundation.web.NotFound;
import se.radslag.foundation.web.Visitor;
import se.radslag.methods.budget.round.Rounds;
import se.radslag.methods.budget.vote.Receipt;

/** The result of a vote: for everyone, and what one's own ballot did for whoever has its receipt. */
@Controller("budgetResultController")
class ResultController {

    private static final int LONGEST_RECEIPT = 100;

    private final Rounds rounds;
    private final ResultRepository results;
    private final BallotRepository ballots;
    private final ShowResult show;

    ResultController(Rounds rounds, ResultRepository results, BallotRepository ballots, ShowResult show) {
        this.rounds = rounds;
        this.results = results;
        this.ballots = ballots;
        this.show = show;
    }

    @GetMapping("/aktiviteter/{activityId}/budget/resultat")
    Html show(@PathVariable long activityId, Visitor visitor, Frame frame) {
        Rounds.Found found = rounds.seen(activityId, visitor);
        return results.find(activityId)
                .map(result -> new Html("count/result", show.page(found, result, "", null, null, frame)))
                .orElseGet(() -> waiting(found));
    }

    private static Html waiting(Rounds.Found found) {
        if (found.activity().state() != Activity.State.CLOSED) {
            throw new NotFound();
        }
        return new Html("count/waiting", new WaitingPage(found.activity()));
    }

    /** A look-up that changes nothing; the receipt is sent as a form so that it stays out of addresses and logs. */
    @PostMapping("/aktiviteter/{activityId}/budget/resultat")
    Html lookUp(
            @PathVariable long activityId,
            @RequestParam(defaultValue = "") String kvitto,
            Visitor visitor,
            Frame frame) {
        Rounds.Found found = rounds.seen(activityId, visitor);
        Result result = results.find(activityId).orElseThrow(NotFound::new);
        String receipt = kvitto.strip();
        Optional<SealedBallot> ballot = receipt.isEmpty() || receipt.length() > LONGEST_RECEIPT
                ? Optional.empty()
                : ballots.find(activityId, receipt)
                        .or(() -> Receipt.read(receipt).flatMap(read -> ballots.find(activityId, read.text())));
        if (ballot.isEmpty()) {
            String error = frame.t(receipt.isEmpty() ? "count.receipt.empty" : "count.receipt.unknown");
            return Html.invalid("count/result", show.page(found, result, kvitto, error, null, frame));
        }
        return new Html("count/result", show.page(found, result, receipt, null, ballot.get(), frame));
    }

    @GetMapping("/aktiviteter/{activityId}/budget/resultat/{name}.pb")
    void ballots(
            @PathVariable long activityId, @PathVariable String name, Visitor visitor, HttpServletResponse response)
            throws IOException {
        rounds.seen(activityId, visitor);
        Result result = results.find(activityId)
                .filter(one -> one.fileName().equals(name + ".pb"))
                .orElseThrow(NotFound::new);
        byte[] bytes = results.findBallots(activityId).orElseThrow(NotFound::new);
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + result.fileName() + "\"");
        response.setHeader("ETag", "\"" + result.sha256() + "\"");
        response.getOutputStream().write(bytes);
    }
}
