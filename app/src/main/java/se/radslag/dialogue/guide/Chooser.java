package se.radslag.dialogue.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.guide.Fit.Reason;
import se.radslag.dialogue.guide.MethodCard.Span;

/**
 * Ranks methods for a wish and says why. The kind of question weighs most, then the promise and the number of people,
 * then time and money; what cannot keep the promise, or cannot be done with the time, money or people there are, is
 * excluded.
 */
final class Chooser {

    private static final int KIND = 4;
    private static final int LEVEL = 2;
    private static final int PEOPLE = 2;
    private static final int WITHIN = 1;

    private final MethodCard card;
    private final List<Reason> speaksFor = new ArrayList<>();
    private final List<Reason> against = new ArrayList<>();
    private final List<Reason> excluded = new ArrayList<>();
    private int points;

    private Chooser(MethodCard card) {
        this.card = card;
    }

    /** Those that can be used, the best first, then those that cannot. */
    static List<Fit> rank(List<MethodCard> cards, Wish wish) {
        return cards.stream()
                .map(card -> new Chooser(card).weigh(wish))
                .sorted(Comparator.comparing(Fit::isPossible)
                        .thenComparingInt(Fit::points)
                        .reversed())
                .toList();
    }

    private Fit weigh(Wish wish) {
        if (wish.kind() != null) {
            weighKind(wish.kind());
        }
        if (wish.level() != null) {
            weighLevel(wish.level());
        }
        if (wish.people() != null) {
            weighPeople(wish.people(), card.people());
        }
        if (wish.weeks() != null) {
            weighLimit("weeks", wish.weeks(), card.weeks());
        }
        if (wish.budget() != null) {
            weighLimit("budget", wish.budget(), card.cost());
        }
        return new Fit(card, points, speaksFor, against, excluded);
    }

    private void weighKind(QuestionKind kind) {
        String reason = card.suits().get(kind);
        if (reason != null) {
            praise(KIND, new Reason("guide.fit.kind", List.of(), reason));
        } else {
            against.add(Reason.of("guide.fit.kind.no"));
        }
    }

    private void weighLevel(Level level) {
        if (card.levels().contains(level)) {
            praise(LEVEL, Reason.of("guide.fit.level", level));
        } else {
            excluded.add(Reason.of("guide.fit.level.no", level));
        }
    }

    private void weighPeople(int people, Span span) {
        if (people >= span.from() && people <= span.to()) {
            praise(PEOPLE, Reason.of("guide.fit.people", people));
        } else if (people > span.to()) {
            against.add(Reason.of("guide.fit.people.many", span.to()));
        } else if (people * 2 < span.from()) {
            excluded.add(Reason.of("guide.fit.people.few", span.from()));
        } else {
            against.add(Reason.of("guide.fit.people.few", span.from()));
        }
    }

    /** Time and money: below the least it cannot be done, up to the most it can be done in a small way. */
    private void weighLimit(String of, int given, Span span) {
        if (given < span.from()) {
            excluded.add(Reason.of("guide.fit." + of + ".no", span.from()));
        } else if (given < span.to()) {
            against.add(Reason.of("guide.fit." + of + ".tight", span.from(), span.to()));
        } else {
            praise(WITHIN, Reason.of("guide.fit." + of, span.to()));
        }
    }

    private void praise(int worth, Reason reason) {
        points += worth;
        speaksFor.add(reason);
    }
}
