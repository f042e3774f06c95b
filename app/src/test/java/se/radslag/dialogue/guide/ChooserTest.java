package se.radslag.dialogue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.radslag.dialogue.Level;
import se.radslag.dialogue.guide.MethodCard.Inclusion;
import se.radslag.dialogue.guide.MethodCard.Span;

class ChooserTest {

    private final MethodCard walk =
            card("walk", Level.DIALOGUE, Map.of(QuestionKind.PLACE, "man ser platsen"), 6, 60, 2, 6, 500, 15_000);
    private final MethodCard assembly = card(
            "assembly",
            Level.INFLUENCE,
            Map.of(QuestionKind.COMPLEX, "man får tid"),
            30,
            150,
            24,
            52,
            800_000,
            5_000_000);

    @Test
    void whatSuitsTheQuestionComesFirstAndSaysWhy() {
        List<Fit> fits = rank(new Wish(QuestionKind.COMPLEX, null, null, null, null));

        assertThat(fits).extracting(fit -> fit.card().key()).containsExactly("assembly", "walk");
        assertThat(fits.getFirst().speaksFor()).extracting(Fit.Reason::said).containsExactly("man får tid");
        assertThat(fits.getLast().against()).extracting(Fit.Reason::key).containsExactly("guide.fit.kind.no");
    }

    @Test
    void whatCannotKeepThePromiseIsExcludedWithTheReason() {
        Fit fit = rank(new Wish(QuestionKind.COMPLEX, Level.DIALOGUE, null, null, null))
                .getLast();

        assertThat(fit.card()).isEqualTo(assembly);
        assertThat(fit.isPossible()).isFalse();
        assertThat(fit.excluded()).extracting(Fit.Reason::key).containsExactly("guide.fit.level.no");
    }

    @Test
    void tooLittleTimeOrMoneyExcludesAndJustEnoughIsSaid() {
        Fit poor = fit(assembly, new Wish(null, null, null, 10, 100_000));
        Fit scarce = fit(walk, new Wish(null, null, null, 2, 14_999));
        Fit ample = fit(walk, new Wish(null, null, null, 6, 15_000));

        assertThat(poor.excluded())
                .extracting(Fit.Reason::key)
                .containsExactly("guide.fit.weeks.no", "guide.fit.budget.no");
        assertThat(scarce.isPossible()).isTrue();
        assertThat(scarce.against())
                .extracting(Fit.Reason::key)
                .containsExactly("guide.fit.weeks.tight", "guide.fit.budget.tight");
        assertThat(ample.points()).isEqualTo(2);
        assertThat(ample.against()).isEmpty();
    }

    @Test
    void tooManyPeopleSpeakAgainstAndFarTooFewExclude() {
        assertThat(fit(walk, people(5_000)).against())
                .extracting(Fit.Reason::key)
                .containsExactly("guide.fit.people.many");
        assertThat(fit(assembly, people(20)).isPossible()).isTrue();
        assertThat(fit(assembly, people(14)).isPossible()).isFalse();
        assertThat(fit(walk, people(60)).speaksFor()).hasSize(1);
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        Wish wish = Wish.of("plats", "INFLUENCE", "1 200", " 8", "en miljon");

        assertThat(wish).isEqualTo(new Wish(QuestionKind.PLACE, Level.INFLUENCE, 1_200, 8, null));
        assertThat(Wish.of("", "HIGHEST", "", "", "").isAsked()).isFalse();
    }

    private static Wish people(int people) {
        return new Wish(null, null, people, null, null);
    }

    private Fit fit(MethodCard card, Wish wish) {
        return Chooser.rank(List.of(card), wish).getFirst();
    }

    private List<Fit> rank(Wish wish) {
        return Chooser.rank(List.of(walk, assembly), wish);
    }

    private static MethodCard card(
            String key,
            Level level,
            Map<QuestionKind, String> suits,
            int fewest,
            int most,
            int shortest,
            int longest,
            int cheapest,
            int dearest) {
        return new MethodCard(
                key,
                key,
                "",
                null,
                "",
                Set.of(level),
                suits,
                new Span(fewest, most, ""),
                new Span(shortest, longest, ""),
                new Span(cheapest, dearest, ""),
                "",
                List.of(),
                List.of(),
                new Inclusion("", "", ""),
                List.of());
    }
}
