package se.radslag.demo;

import java.util.Map;
import se.radslag.demo.Content.DialogueContent;

/**
 * A dialogue that has been written, for what was said in it to be written next.
 *
 * @param activities ids of its activities by their keys
 */
record Stage(DialogueContent dialogue, long dialogueId, Map<String, Long> activities, Cast cast, Calendar calendar) {}
