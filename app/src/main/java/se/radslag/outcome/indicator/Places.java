package se.radslag.outcome.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whose figure stands where in the arrays of the database. */
final class Places {

    private final List<String> ids;
    private final Map<String, Integer> places;

    /** @param ids of municipalities in the order of their numbers, the one with number 1 first */
    Places(List<String> ids) {
        this.ids = List.copyOf(ids);
        this.places = HashMap.newHashMap(ids.size());
        for (int place = 0; place < ids.size(); place++) {
            places.put(ids.get(place), place);
        }
    }

    String id(int place) {
        return ids.get(place);
    }

    /** From 0; -1 for somebody that nobody knows. */
    int of(String id) {
        return places.getOrDefault(id, -1);
    }

    int size() {
        return ids.size();
    }
}
