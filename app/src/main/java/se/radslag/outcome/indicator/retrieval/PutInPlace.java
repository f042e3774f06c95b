package se.radslag.outcome.indicator.retrieval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.outcome.indicator.Revision;
import se.radslag.outcome.indicator.Source;

/** Puts a retrieval in its place: within one transaction, so that it is seen whole or not at all. */
@Component
class PutInPlace {

    /** How many indicators are put together at a time: some four megabytes. */
    private static final int BATCH = 64;

    private final RunRepository runs;
    private final StageRepository staged;
    private final SectionRepository sections;
    private final MetadataRepository metadata;
    private final UnitIntakeRepository units;
    private final Clock clock;

    PutInPlace(
            RunRepository runs,
            StageRepository staged,
            SectionRepository sections,
            MetadataRepository metadata,
            UnitIntakeRepository units,
            Clock clock) {
        this.runs = runs;
        this.staged = staged;
        this.sections = sections;
        this.metadata = metadata;
        this.units = units;
        this.clock = clock;
    }

    private record Key(String indicatorId, int gender, int year) {}

    void stageUnits(long id, String step, List<UnitFigure> figures) {
        units.stage(id, step, figures);
    }

    void all(
            long id,
            Source source,
            LocalDate retrieved,
            List<String> places,
            Metadata known,
            List<String> asked,
            List<NamedUnit> named,
            Progress progress) {
        var counts = new Counts();
        var refusals = new Refusals();
        keep(source, known, counts);
        List<String> measured = staged.indicators(id);
        metadata.addForgotten(source, known.retrieved(), measured);
        List<String> everyone = metadata.municipalities();
        int[] order = places.stream().mapToInt(everyone::indexOf).toArray();
        var merging = new Merging(everyone, retrieved, refusals, counts);
        for (int from = 0; from < measured.size(); from += BATCH) {
            List<String> batch = measured.subList(from, Math.min(from + BATCH, measured.size()));
            merge(merging, batch, staged.list(id, batch, order, everyone.size()));
            progress.at(Progress.Stage.STORING, from + batch.size(), measured.size());
        }
        counts.vanished += units.keepUnits(source, known.retrieved(), asked, named);
        units.keepValues(id, retrieved, counts);
        sections.analyze();
        runs.addRefusals(id, refusals.told());
        runs.finish(id, counts, refusals.count(), clock.instant());
        staged.clear();
    }

    private void merge(Merging merging, List<String> indicatorIds, List<StagedSection> parts) {
        var stored = new HashMap<Key, StoredSection>();
        for (StoredSection section : sections.list(indicatorIds)) {
            stored.put(new Key(section.indicatorId(), section.gender().ordinal(), section.year()), section);
        }
        var merged = new ArrayList<StoredSection>();
        var revisions = new ArrayList<Revision>();
        int from = 0;
        while (from < parts.size()) {
            Key key = key(parts.get(from));
            int to = from + 1;
            while (to < parts.size() && key(parts.get(to)).equals(key)) {
                to++;
            }
            Merging.Merged one = merging.merge(stored.get(key), parts.subList(from, to));
            if (one.section() != null) {
                merged.add(one.section());
            }
            revisions.addAll(one.revisions());
            from = to;
        }
        sections.replace(merged);
        if (!revisions.isEmpty()) {
            sections.addRevisions(revisions);
        }
    }

    private static Key key(StagedSection part) {
        return new Key(part.indicatorId(), part.gender().ordinal(), part.year());
    }

    private void keep(Source source, Metadata known, Counts counts) {
        LocalDate day = known.retrieved();
        metadata.keepMunicipalities(source, day, known.municipalities());
        metadata.keepIndicators(source, day, known.indicators());
        metadata.merge(known.merged());
        counts.vanished += metadata.markVanished(
                MetadataRepository.Table.MUNICIPALITIES,
                source,
                day,
                known.municipalities().stream().map(Metadata.Place::id).toList());
        counts.vanished += metadata.markVanished(
                MetadataRepository.Table.INDICATORS,
                source,
                day,
                known.indicators().stream().map(Metadata.Measure::id).toList());
        List<Metadata.Group> ofMunicipalities = known.municipalityGroups();
        if (ofMunicipalities != null) {
            metadata.keepMunicipalityGroups(source, day, ofMunicipalities);
            counts.vanished += metadata.markVanished(
                    MetadataRepository.Table.MUNICIPALITY_GROUPS, source, day, ids(ofMunicipalities));
        }
        List<Metadata.Group> ofIndicators = known.indicatorGroups();
        if (ofIndicators != null) {
            metadata.keepIndicatorGroups(source, day, ofIndicators);
            counts.vanished +=
                    metadata.markVanished(MetadataRepository.Table.INDICATOR_GROUPS, source, day, ids(ofIndicators));
        }
    }

    private static List<String> ids(List<Metadata.Group> groups) {
        return groups.stream().map(Metadata.Group::id).toList();
    }
}
