package se.radslag.foundation.organisation;

import java.util.Map;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Adds and removes areas of the organisation at hand. */
@UseCase
public class ChangeAreas {

    private final AreaRepository areas;
    private final Audit audit;

    ChangeAreas(AreaRepository areas, Audit audit) {
        this.areas = areas;
        this.audit = audit;
    }

    /** Adds an area; false if there is one of that name. */
    public boolean add(String name) {
        boolean added = areas.add(name);
        if (added) {
            audit.record("area.added", "organisation", Map.of("name", name));
        }
        return added;
    }

    /** Removes an area that nobody lives in; false if someone does, or there is none. */
    public boolean remove(long areaId) {
        boolean removed = areas.remove(areaId);
        if (removed) {
            audit.record("area.removed", "area/" + areaId);
        }
        return removed;
    }
}
