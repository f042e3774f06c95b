package se.radslag.methods.opinion.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Unheard;

/**
 * Who was heard in a conversation, and who was not.
 *
 * @param channels how voices came
 * @param interviewed how many of the statements that are voted on were said in interviews
 * @param unvoiced how many are perspectives that nobody had voiced
 * @param told which groups are missing; null until the dialogue's participants have been counted
 */
public record Heard(List<Channels.Line> channels, int interviewed, int unvoiced, Unheard.@Nullable Told told) {}
