package se.radslag.outcome.indicator.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.outcome.indicator.Likeness;
import se.radslag.outcome.indicator.Municipalities;
import se.radslag.outcome.indicator.Municipality;
import se.radslag.outcome.indicator.MunicipalityGroup;

/** Finds those that a municipality is compared with. */
@Component
public class Circles {

    /** The theme of likeness where no other is chosen: that of the municipality as a whole. */
    static final String GENERAL = "övergripande";

    private static final String SOCIAL = "socioekonomi";

    private final Municipalities municipalities;

    Circles(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /**
     * Those among whom the focus is compared. A choice that leads to nobody is one among all.
     *
     * @param theme in what its peers are to be alike; empty for the general one
     */
    public Circle of(Municipality focus, Among among, String theme) {
        List<Likeness> alike = municipalities.alike(focus);
        String wanted = among.kind() == Among.Kind.ALIKE ? among.argument() : theme;
        Likeness likeness = likeness(alike, wanted);
        List<Municipality> peers = likeness == null ? List.of() : municipalities.members(likeness.group());
        @Nullable String in = likeness == null ? null : likeness.theme();
        return switch (among.kind()) {
            case ALL -> all(focus, peers, in);
            case COUNTY ->
                Circle.of(
                        focus,
                        among,
                        municipalities.region(focus).map(Municipality::title).orElse(""),
                        municipalities.county(focus),
                        peers,
                        in);
            case ALIKE ->
                likeness == null
                        ? all(focus, peers, in)
                        : Circle.of(
                                focus,
                                new Among(Among.Kind.ALIKE, likeness.theme()),
                                likeness.theme(),
                                peers,
                                peers,
                                in);
            case GROUP ->
                municipalities
                        .group(among.argument())
                        .map(group -> Circle.of(focus, among, title(group), sameType(focus, group), peers, in))
                        .orElseGet(() -> all(focus, peers, in));
            case CHOSEN -> {
                List<Municipality> chosen = among.chosen().stream()
                        .map(municipalities::find)
                        .flatMap(Optional::stream)
                        .filter(one -> one.type() == focus.type() && one.source() == focus.source())
                        .toList();
                yield chosen.isEmpty() ? all(focus, peers, in) : Circle.of(focus, among, "", chosen, peers, in);
            }
        };
    }

    private Circle all(Municipality focus, List<Municipality> peers, @Nullable String theme) {
        return Circle.of(focus, Among.ALL, "", municipalities.list(focus.source(), focus.type()), peers, theme);
    }

    private List<Municipality> sameType(Municipality focus, MunicipalityGroup group) {
        return municipalities.members(group).stream()
                .filter(one -> one.type() == focus.type() && one.source() == focus.source())
                .toList();
    }

    private static String title(MunicipalityGroup group) {
        return group.title().replace(" (ovägt medel)", "").strip();
    }

    /** The likeness of the theme; without one, as a municipality as a whole, or in whatever there is. */
    private static @Nullable Likeness likeness(List<Likeness> alike, String theme) {
        return Stream.of(theme, GENERAL, SOCIAL)
                .flatMap(wanted -> alike.stream().filter(one -> one.theme().equalsIgnoreCase(wanted)))
                .findFirst()
                .or(() -> alike.stream().findFirst())
                .orElse(null);
    }

    /** What one can choose among for the municipality. */
    public Choices choices(Municipality focus) {
        return new Choices(
                municipalities.alike(focus).stream()
                        .map(Likeness::theme)
                        .distinct()
                        .toList(),
                municipalities.groupsOf(focus.id()).stream()
                        .map(group -> new Choices.Group(group.id(), title(group)))
                        .toList(),
                municipalities.list(focus.source(), focus.type()));
    }

    /**
     * What one can choose among.
     *
     * @param themes in what others can be like the focus
     * @param groups other groups that it is a member of
     * @param all those of its type
     */
    public record Choices(List<String> themes, List<Group> groups, List<Municipality> all) {

        public Choices {
            Objects.requireNonNull(themes);
        }

        /** A group that one can choose. */
        public record Group(String id, String title) {}
    }
}
