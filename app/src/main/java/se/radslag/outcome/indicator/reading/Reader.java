package se.radslag.outcome.indicator.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.outcome.indicator.Lack;
import se.radslag.outcome.indicator.Section;
import se.radslag.outcome.indicator.Value;
import se.radslag.outcome.indicator.comparison.Directions;
import se.radslag.outcome.indicator.comparison.Field;
import se.radslag.outcome.indicator.comparison.Gap;
import se.radslag.outcome.indicator.comparison.Judgement;
import se.radslag.outcome.indicator.comparison.Measurement;
import se.radslag.outcome.indicator.comparison.Peers;
import se.radslag.outcome.indicator.comparison.Sampling;
import se.radslag.outcome.indicator.comparison.Trend;
import se.radslag.outcome.indicator.picture.Digits;

/** Reads what indicators say of a municipality among others. However many indicators, it asks for their figures at once. */
@Component
public class Reader {

    /** Tells how many live in a municipality. */
    private static final String INHABITANTS = "N01951";

    private final Panels panels;
    private final Directions directions;

    Reader(Panels panels, Directions directions) {
        this.panels = panels;
        this.directions = directions;
    }

    /** What each of the indicators says, in their order; those that do not exist, or not of such as the focus, are left out. */
    public List<Compared> read(Circle circle, Collection<String> ids) {
        Map<String, Panel> known = panels.of(with(ids));
        var read = new ArrayList<Compared>();
        for (String id : ids) {
            Panel panel = known.get(id);
            if (panel != null && tellsOf(panel, circle)) {
                read.add(compare(circle, panel, known, 0));
            }
        }
        return read;
    }

    /** An indicator with all of its years. */
    public Optional<Panel> whole(String id) {
        return panels.whole(id);
    }

    /**
     * What an indicator says.
     *
     * @param year to be compared in, or 0 for the common one; also where nobody has a figure in it
     */
    public Compared read(Circle circle, Panel panel, int year) {
        return compare(circle, panel, panels.of(with(List.of(panel.indicator().id()))), year);
    }

    private static boolean tellsOf(Panel panel, Circle circle) {
        return panel.indicator().source() == circle.focus().source()
                && panel.indicator().about().includes(circle.focus().type());
    }

    /** The indicators, and those that tell how much they vary by chance. */
    private Collection<String> with(Collection<String> ids) {
        var all = new HashSet<>(ids);
        for (String id : ids) {
            Judgement judgement = directions.of(id);
            if (judgement.answers() != null) {
                all.add(judgement.answers());
            }
            if (judgement.casesPer() != null) {
                all.add(INHABITANTS);
            }
        }
        return all;
    }

    private Compared compare(Circle circle, Panel panel, Map<String, Panel> known, int wanted) {
        Judgement judgement = directions.of(panel.indicator().id());
        Ground ground = panel.ground(circle, judgement.direction(), wanted);
        int year = ground.year();
        String focus = circle.focus().id();
        if (year == 0) {
            return new Compared(
                    panel.indicator(),
                    judgement,
                    0,
                    null,
                    panel.latest(focus),
                    ground.field(),
                    null,
                    Peers.of(judgement.direction(), null, Map.of()),
                    Trend.of(judgement.direction(), List.of(), Sampling.NONE),
                    null,
                    null,
                    Digits.of());
        }
        Section section = panel.at(year).orElseThrow();
        Field field = ground.field();
        Value value = section.value(focus);
        Double own = value.figure();
        @Nullable Gap gap = gap(panel, year, focus);
        return new Compared(
                panel.indicator(),
                judgement,
                year,
                value,
                value.lack() == Lack.GIVEN ? null : panel.latest(focus),
                field,
                own == null ? null : field.standing(own),
                Peers.of(judgement.direction(), own, peers(section, circle.peerIds())),
                Trend.of(judgement.direction(), panel.course(focus, year), sampling(judgement, known, focus)),
                gap,
                section,
                digits(ground.figures(), gap));
    }

    /** Women's and men's figures may have decimals where those of everyone have none. */
    private static Digits digits(double[] figures, @Nullable Gap gap) {
        Digits all = Digits.of(figures);
        return gap == null || all.decimals() > 0
                ? all
                : Digits.of(DoubleStream.concat(DoubleStream.of(figures), DoubleStream.of(gap.women(), gap.men()))
                        .toArray());
    }

    private static Map<String, @Nullable Double> peers(Section section, List<String> peers) {
        var figures = new HashMap<String, @Nullable Double>();
        for (String peer : peers) {
            figures.put(peer, orNull(section.figure(peer)));
        }
        return figures;
    }

    private static @Nullable Gap gap(Panel panel, int year, String focus) {
        Section women = panel.women().get(year);
        Section men = panel.men().get(year);
        return women == null || men == null ? null : Gap.of(orNull(women.figure(focus)), orNull(men.figure(focus)));
    }

    private static @Nullable Double orNull(OptionalDouble figure) {
        return figure.isPresent() ? Double.valueOf(figure.getAsDouble()) : null;
    }

    private static Sampling sampling(Judgement judgement, Map<String, Panel> known, String focus) {
        if (judgement.answers() != null) {
            return Sampling.answers(of(known.get(Objects.requireNonNull(judgement.answers())), focus));
        }
        return judgement.casesPer() == null
                ? Sampling.NONE
                : Sampling.cases(judgement.casesPer(), of(known.get(INHABITANTS), focus));
    }

    /** What an indicator says of the municipality in a year, or, where it says nothing of that year, of the one nearest. */
    private static java.util.function.IntToDoubleFunction of(@Nullable Panel panel, String focus) {
        if (panel == null) {
            return year -> Double.NaN;
        }
        List<Measurement> course = panel.course(focus, Integer.MAX_VALUE);
        return year -> course.stream()
                .min(java.util.Comparator.comparingInt(one -> Math.abs(one.year() - year)))
                .map(Measurement::value)
                .orElse(Double.NaN);
    }
}
