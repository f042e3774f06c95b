package se.radslag.outcome.indicator.retrieval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.Lack;
import se.radslag.outcome.indicator.Revision;

/**
 * What a retrieval says of one indicator, gender and year, put together with what is stored of it. For each municipality:
 *
 * <ul>
 *   <li>what the retrieval does not mention stays as it is;
 *   <li>what was stored on a later day stays, too: files may be older than what is known;
 *   <li>what was said in several ways at once is not believed, and what is stored stays;
 *   <li>what is said as before gets the new day;
 *   <li>what is said otherwise, be it that a figure was taken back, takes its place, and what was said before becomes a
 *       {@link Revision};
 *   <li>what was never said before is new.
 * </ul>
 */
final class Merging {

    private final List<String> municipalityIds;
    private final LocalDate day;
    private final Refusals refusals;
    private final Counts counts;

    /** @param municipalityIds by place */
    Merging(List<String> municipalityIds, LocalDate day, Refusals refusals, Counts counts) {
        this.municipalityIds = municipalityIds;
        this.day = day;
        this.refusals = refusals;
        this.counts = counts;
    }

    /** @param section what is to be stored, or null where nothing is */
    record Merged(@Nullable StoredSection section, List<Revision> revisions) {}

    /** One cell as it is stored. */
    private final class Draft {

        private final int size = municipalityIds.size();
        private final double[] figures = new double[size];
        private final char[] letters = new char[size];
        private final short[] revisions = new short[size];
        private final @Nullable LocalDate[] days = new LocalDate[size];

        Draft(@Nullable StoredSection stored) {
            Arrays.fill(figures, Double.NaN);
            Arrays.fill(letters, StagedSection.NOTHING);
            if (stored == null) {
                return;
            }
            System.arraycopy(stored.figures(), 0, figures, 0, stored.figures().length);
            if (stored.lacks() != null) {
                stored.lacks().getChars(0, stored.lacks().length(), letters, 0);
            }
            if (stored.revisions() != null) {
                System.arraycopy(stored.revisions(), 0, revisions, 0, stored.revisions().length);
            }
            for (int place = 0; place < size; place++) {
                if (lack(place) != Lack.NONE || revisions[place] > 0) {
                    LocalDate own =
                            stored.days() == null || place >= stored.days().length ? null : stored.days()[place];
                    days[place] = own == null ? stored.retrieved() : own;
                }
            }
        }

        Lack lack(int place) {
            return Double.isNaN(figures[place]) ? StagedSection.lack(letters[place]) : Lack.GIVEN;
        }

        @Nullable
        Double figure(int place) {
            return Double.isNaN(figures[place]) ? null : figures[place];
        }

        @Nullable
        StoredSection section(String indicatorId, Gender gender, int year) {
            LocalDate latest = null;
            int end = 0;
            boolean lacks = false;
            boolean revised = false;
            for (int place = 0; place < size; place++) {
                LocalDate own = days[place];
                if (own != null) {
                    end = place + 1;
                    latest = latest == null || own.isAfter(latest) ? own : latest;
                    lacks |= letters[place] != StagedSection.NOTHING;
                    revised |= revisions[place] > 0;
                }
            }
            if (latest == null) {
                return null;
            }
            @Nullable LocalDate[] others = new LocalDate[end];
            boolean several = false;
            for (int place = 0; place < end; place++) {
                LocalDate own = days[place];
                if (own != null && !own.equals(latest)) {
                    others[place] = own;
                    several = true;
                }
            }
            return new StoredSection(
                    indicatorId,
                    gender,
                    year,
                    Arrays.copyOf(figures, end),
                    lacks ? new String(letters, 0, end) : null,
                    revised ? Arrays.copyOf(revisions, end) : null,
                    several ? others : null,
                    latest);
        }
    }

    /**
     * Puts them together.
     *
     * @param parts at least one, all of the same indicator, gender and year
     */
    Merged merge(@Nullable StoredSection stored, List<StagedSection> parts) {
        StagedSection first = parts.getFirst();
        var draft = new Draft(stored);
        var revisions = new ArrayList<Revision>();
        boolean changed = false;
        for (int place = 0; place < municipalityIds.size(); place++) {
            changed |= merge(draft, parts, place, revisions);
        }
        return new Merged(changed ? draft.section(first.indicatorId(), first.gender(), first.year()) : null, revisions);
    }

    /** Whether anything is to be stored of the place. */
    private boolean merge(Draft draft, List<StagedSection> parts, int place, List<Revision> revisions) {
        StagedSection part = said(parts, place);
        if (part == null || part.letter(place) == StagedSection.CONTRADICTED) {
            return false;
        }
        Lack lack = Double.isNaN(part.figure(place)) ? StagedSection.lack(part.letter(place)) : Lack.GIVEN;
        LocalDate before = draft.days[place];
        boolean same = draft.lack(place) == lack && Double.compare(draft.figures[place], part.figure(place)) == 0;
        if (same) {
            counts.kept++;
            if (before == null || !before.isBefore(day)) {
                return false;
            }
        } else if (before != null && before.isAfter(day)) {
            counts.outdated++;
            return false;
        } else if (before == null) {
            counts.added++;
        } else {
            counts.revised++;
            revisions.add(new Revision(
                    part.indicatorId(),
                    municipalityIds.get(place),
                    part.year(),
                    part.gender(),
                    ++draft.revisions[place],
                    draft.figure(place),
                    draft.lack(place),
                    before,
                    day));
        }
        draft.figures[place] = part.figure(place);
        draft.letters[place] = lack == Lack.NONE ? StagedSection.NOTHING : StagedSection.letter(lack);
        draft.days[place] = day;
        return true;
    }

    /** The part that says something of the place; null if none does, or if they do not agree. */
    private @Nullable StagedSection said(List<StagedSection> parts, int place) {
        StagedSection found = null;
        for (StagedSection part : parts) {
            if (!part.isSaid(place)) {
                continue;
            }
            if (found != null) {
                boolean same = Double.compare(found.figure(place), part.figure(place)) == 0
                        && found.letter(place) == part.letter(place);
                refusals.add(
                        part.indicatorId() + " " + municipalityIds.get(place) + " " + part.year() + " "
                                + part.gender().code(),
                        same ? "retrieval.refused.again" : "retrieval.refused.otherwise");
                if (!same) {
                    return null;
                }
            }
            found = part;
        }
        return found;
    }
}
