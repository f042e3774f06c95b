package se.radslag.demo;

import java.util.List;
import java.util.Map;

/**
 * Who plays in an organisation's demo.
 *
 * @param byKey ids of those whom the content names
 * @param residents ids of those who are invented
 * @param administrator key of whoever runs the organisation
 */
record Cast(Map<String, Long> byKey, List<Long> residents, String administrator) {

    /**
     * Id of somebody whom the content names.
     *
     * @throws IllegalArgumentException if it does not
     */
    long of(String key) {
        Long id = byKey.get(key);
        if (id == null) {
            throw new IllegalArgumentException("The content names nobody " + key);
        }
        return id;
    }
}
