package se.radslag.outcome.indicator;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All municipalities, regions and groups of them. */
final class Directory {

    static final Comparator<Municipality> BY_TITLE =
            Comparator.comparing(Municipality::title, Collator.getInstance(Locale.of("sv", "SE")));

    private final Places places;
    private final List<Municipality> municipalities;
    private final List<MunicipalityGroup> groups;
    private final Map<String, Municipality> byId = new HashMap<>();
    private final Map<String, Map<String, Likeness>> alike = new HashMap<>();

    /** @param numbered in the order of their numbers */
    Directory(List<Municipality> numbered, List<MunicipalityGroup> groups) {
        this.places = new Places(numbered.stream().map(Municipality::id).toList());
        this.municipalities = numbered.stream().sorted(BY_TITLE).toList();
        this.groups = groups;
        numbered.forEach(one -> byId.put(one.id(), one));
        groups.forEach(this::addLikeness);
    }

    private void addLikeness(MunicipalityGroup group) {
        Likeness likeness = Likeness.of(group);
        if (likeness != null) {
            alike.computeIfAbsent(likeness.about().toLowerCase(Locale.ROOT), about -> new HashMap<>())
                    .merge(likeness.theme(), likeness, Directory::later);
        }
    }

    private static Likeness later(Likeness one, Likeness other) {
        return Objects.requireNonNullElse(other.year(), 0) >= Objects.requireNonNullElse(one.year(), 0) ? other : one;
    }

    Places places() {
        return places;
    }

    /** In the order of the alphabet. */
    List<Municipality> municipalities() {
        return municipalities;
    }

    List<MunicipalityGroup> groups() {
        return groups;
    }

    Optional<Municipality> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Groups about the one, of its own source, the latest of each theme. */
    List<Likeness> alike(Municipality municipality) {
        return alike.getOrDefault(municipality.title().toLowerCase(Locale.ROOT), Map.of()).values().stream()
                .filter(likeness -> likeness.group().source() == municipality.source())
                .toList();
    }
}
