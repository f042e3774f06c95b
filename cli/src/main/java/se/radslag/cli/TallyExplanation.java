package se.radslag.cli;

import java.util.List;
import java.util.stream.IntStream;
import se.radslag.tally.Election;
import se.radslag.tally.explanation.Reason;

/** Puts the reasons of a result into words and into JSON. */
record TallyExplanation(Election election, List<Reason> reasons) {

    String text() {
        var text = new StringBuilder();
        for (int place = 0; place < reasons.size(); place++) {
            text.append("  ")
                    .append(election.project(place).id())
                    .append(": ")
                    .append(words(reasons.get(place)))
                    .append('\n');
        }
        return text.toString();
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case Reason.Fixed() -> Words.of("tally.reason.fixed");
            case Reason.Bought bought ->
                Words.of(
                        "tally.reason.bought",
                        bought.round(),
                        bought.payment().toPlainString(),
                        bought.full(),
                        bought.rest());
            case Reason.Taken(int round) -> Words.of("tally.reason.taken", round);
            case Reason.Completed() -> Words.of("tally.reason.completed");
            case Reason.NotPaid lacking ->
                Words.of(
                        lacking.lastAffordable() == 0 ? "tally.reason.never-paid" : "tally.reason.not-paid",
                        lacking.missing().toPlainString(),
                        lacking.lastAffordable(),
                        lacking.effectiveSupport(),
                        lacking.missingVotes());
            case Reason.Barred(var missing) -> Words.of("tally.reason.barred", missing.toPlainString());
            case Reason.NotSupported() -> Words.of("tally.reason.not-supported");
            case Reason.DidNotFit(var missing) -> Words.of("tally.reason.did-not-fit", missing.toPlainString());
            case Reason.NotReached() -> Words.of("tally.reason.not-reached");
        };
    }

    /** One object for each project. */
    void json(JsonLine line) {
        line.put("explanation", indices(), (object, place) -> {
            object.put("project", election.project(place).id());
            fill(object, reasons.get(place));
        });
    }

    private List<Integer> indices() {
        return IntStream.range(0, reasons.size()).boxed().toList();
    }

    private static void fill(JsonLine object, Reason reason) {
        switch (reason) {
            case Reason.Fixed() -> object.put("reason", "fixed");
            case Reason.Bought bought ->
                object.put("reason", "bought")
                        .put("round", bought.round())
                        .put("payment", bought.payment())
                        .put("paid_in_full", bought.full())
                        .put("paid_the_rest", bought.rest());
            case Reason.Taken(int round) -> object.put("reason", "taken").put("round", round);
            case Reason.Completed() -> object.put("reason", "completion");
            case Reason.NotPaid lacking ->
                object.put("reason", "not-paid")
                        .put("last_affordable_round", lacking.lastAffordable())
                        .put("missing", lacking.missing())
                        .put("effective_support_percent", lacking.effectiveSupport())
                        .put("missing_votes", lacking.missingVotes());
            case Reason.Barred(var missing) -> object.put("reason", "barred").put("missing", missing);
            case Reason.NotSupported() -> object.put("reason", "not-supported");
            case Reason.DidNotFit(var missing) ->
                object.put("reason", "did-not-fit").put("missing", missing);
            case Reason.NotReached() -> object.put("reason", "not-reached");
        }
    }
}
