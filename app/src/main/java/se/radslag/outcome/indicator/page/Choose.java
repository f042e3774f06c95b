package se.radslag.outcome.indicator.page;

import org.springframework.stereotype.Component;
import se.radslag.foundation.web.NotFound;
import se.radslag.outcome.indicator.Indicator;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.reading.Circle;
import se.radslag.outcome.indicator.reading.Circles;
import se.radslag.outcome.indicator.reading.Focus;

/** Finds whom to look at, and among whom. */
@Component
class Choose {

    private final Focus focus;
    private final Circles circles;

    Choose(Focus focus, Circles circles) {
        this.focus = focus;
        this.circles = circles;
    }

    /** @throws NotFound while there are no municipalities */
    Choosing of(Asked asked) {
        return of(asked, focus.of(asked.kommun()).orElseThrow(NotFound::new));
    }

    /**
     * The choices of a page about the indicator: whom it does not tell of cannot be chosen.
     *
     * @throws NotFound if it tells of nobody
     */
    Choosing of(Asked asked, Indicator indicator) {
        Municipality wanted = focus.of(asked.kommun())
                .filter(one -> tellsOf(indicator, one))
                .or(() -> focus.all().stream()
                        .filter(one -> tellsOf(indicator, one))
                        .findFirst())
                .orElseThrow(NotFound::new);
        Choosing all = of(asked, wanted);
        return new Choosing(
                all.circle(),
                all.choices(),
                all.usual(),
                all.everyone().stream().filter(one -> tellsOf(indicator, one)).toList(),
                all.isOwn());
    }

    private static boolean tellsOf(Indicator indicator, Municipality one) {
        return indicator.source() == one.source() && indicator.about().includes(one.type());
    }

    /** The choices of a page about the municipality. */
    Choosing of(Asked asked, Municipality municipality) {
        Circle circle = circles.of(municipality, asked.among(), asked.lika());
        return new Choosing(
                circle,
                circles.choices(municipality),
                focus.of("").orElse(municipality),
                focus.all(),
                focus.own().isPresent());
    }
}
