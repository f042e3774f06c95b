package se.radslag.outcome.indicator.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.Lack;

/**
 * Gathers single figures, in whatever order they come, into sections, and hands these over by the thousand so that memory
 * is bounded. A section may be handed over in several parts.
 */
public final class Stage {

    /** Some ten megabytes. */
    private static final int MOST_SECTIONS = 4_000;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final String INDICATOR = "[A-Z]\\d{5}";

    private final Map<String, Integer> places;
    private final Consumer<List<StagedSection>> full;
    private final Refusals refusals;
    private final Map<String, Map<Integer, StagedSection>> waiting = new HashMap<>();
    private int sections;
    private long read;
    private @Nullable String lastId;
    private Map<Integer, StagedSection> last = Map.of();

    Stage(List<String> municipalityIds, Refusals refusals, Consumer<List<StagedSection>> full) {
        this.places = HashMap.newHashMap(municipalityIds.size());
        for (String id : municipalityIds) {
            places.put(id, places.size());
        }
        this.refusals = refusals;
        this.full = full;
    }

    /** Takes a figure. */
    public void take(String indicatorId, String municipalityId, int year, Gender gender, double figure) {
        take(indicatorId, municipalityId, year, gender, figure, StagedSection.NOTHING);
    }

    /** Takes that there is none; {@link Lack#NONE} for what the source has deleted. */
    public void take(String indicatorId, String municipalityId, int year, Gender gender, Lack lack) {
        take(indicatorId, municipalityId, year, gender, Double.NaN, StagedSection.letter(lack));
    }

    private void take(String indicatorId, String municipalityId, int year, Gender gender, double figure, char letter) {
        read++;
        Integer place = places.get(municipalityId);
        if (place == null) {
            refuse(indicatorId, municipalityId, year, gender, "retrieval.refused.municipality");
            return;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR || Double.isInfinite(figure)) {
            refuse(indicatorId, municipalityId, year, gender, "retrieval.refused.range");
            return;
        }
        if (!indicatorId.equals(lastId)) {
            if (!indicatorId.matches(INDICATOR)) {
                refuse(indicatorId, municipalityId, year, gender, "retrieval.refused.indicator");
                return;
            }
            lastId = indicatorId;
            last = waiting.computeIfAbsent(indicatorId, id -> new HashMap<>());
        }
        switch (section(indicatorId, year, gender).take(place, figure, letter)) {
            case NEW -> {}
            case AGAIN -> refuse(indicatorId, municipalityId, year, gender, "retrieval.refused.again");
            case OTHERWISE -> refuse(indicatorId, municipalityId, year, gender, "retrieval.refused.otherwise");
        }
    }

    private StagedSection section(String indicatorId, int year, Gender gender) {
        int key = year * Gender.values().length + gender.ordinal();
        StagedSection section = last.get(key);
        if (section == null) {
            if (sections >= MOST_SECTIONS) {
                flush();
                lastId = indicatorId;
                last = waiting.computeIfAbsent(indicatorId, id -> new HashMap<>());
            }
            section = new StagedSection(indicatorId, gender, year, places.size());
            last.put(key, section);
            sections++;
        }
        return section;
    }

    private void refuse(String indicatorId, String municipalityId, int year, Gender gender, String reason) {
        refusals.add(indicatorId + " " + municipalityId + " " + year + " " + gender.code(), reason);
    }

    /** How many figures and lacks were taken, those that were refused included. */
    public long read() {
        return read;
    }

    /** Hands over what is left. */
    void flush() {
        var all = new ArrayList<StagedSection>(sections);
        waiting.values().forEach(ofIndicator -> all.addAll(ofIndicator.values()));
        if (!all.isEmpty()) {
            full.accept(all);
        }
        waiting.clear();
        sections = 0;
        lastId = null;
    }
}
