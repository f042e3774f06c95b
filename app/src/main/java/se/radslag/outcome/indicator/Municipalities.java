package se.radslag.outcome.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds whom values tell of, and whom they can be compared with. */
@Component
public class Municipalities {

    private final DirectoryCache directory;

    Municipalities(DirectoryCache directory) {
        this.directory = directory;
    }

    /** The one of the code, be it that it has merged or vanished. */
    public Optional<Municipality> find(String id) {
        return directory.current().find(id);
    }

    /** The current ones of a source and type, in the order of the Swedish alphabet. */
    public List<Municipality> list(Source source, Municipality.Type type) {
        return directory.current().municipalities().stream()
                .filter(one -> one.source() == source && one.type() == type && one.isCurrent())
                .toList();
    }

    /** The municipalities of the same county, itself included; all regions for a region. */
    public List<Municipality> county(Municipality municipality) {
        return list(municipality.source(), municipality.type()).stream()
                .filter(one -> one.type() != Municipality.Type.MUNICIPALITY
                        || one.county().equals(municipality.county()))
                .toList();
    }

    /** The region that the municipality lies in. */
    public Optional<Municipality> region(Municipality municipality) {
        return list(municipality.source(), Municipality.Type.REGION).stream()
                .filter(one -> one.county().equals(municipality.county()))
                .findFirst();
    }

    /** The groups of those who are like the municipality or region, by theme, of the latest year each. */
    public List<Likeness> alike(Municipality municipality) {
        return directory.current().alike(municipality).stream()
                .sorted(Comparator.comparing(likeness -> likeness.theme().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Other groups that it is a member of, in the order of their titles. */
    public List<MunicipalityGroup> groupsOf(String municipalityId) {
        return directory.current().groups().stream()
                .filter(group -> group.members().contains(municipalityId) && Likeness.of(group) == null)
                .toList();
    }

    /** The group of the id. */
    public Optional<MunicipalityGroup> group(String id) {
        return directory.current().groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst();
    }

    /** The members of a group that are known and current, in the order of the alphabet. */
    public List<Municipality> members(MunicipalityGroup group) {
        return group.members().stream()
                .map(id -> find(id).filter(Municipality::isCurrent).orElse(null))
                .filter(Objects::nonNull)
                .sorted(Directory.BY_TITLE)
                .toList();
    }
}
