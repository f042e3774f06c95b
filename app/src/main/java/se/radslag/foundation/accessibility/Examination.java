package se.radslag.foundation.accessibility;

import java.time.LocalDate;
import java.util.List;

/**
 * What the browser tests examined before this build was packed, and found no violation in.
 *
 * @param on the day
 * @param engine the name and version of what examined
 * @param rules the ids of the rules that were held against a page at least once
 * @param pages the pages, with what differs from one dialogue to another left out
 * @param widths in CSS pixels
 * @param fingerprint of the pages as they were then, by {@link Fingerprint#ofPages}
 */
public record Examination(
        LocalDate on, String engine, List<String> rules, List<String> pages, List<Integer> widths, String fingerprint) {

    /** The file on the classpath that holds it. */
    public static final String FILE = "examination.json";
}
