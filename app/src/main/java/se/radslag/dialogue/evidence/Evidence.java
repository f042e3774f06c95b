package se.radslag.dialogue.evidence;

import java.util.List;

/**
 * What an activity or a room found, for a decision to rest on.
 *
 * @param blocks in the order in which they are to be read; texts are in the language of the frame it was asked with
 */
public record Evidence(List<Block> blocks) {

    public static Evidence of(Block... blocks) {
        return new Evidence(List.of(blocks));
    }
}
