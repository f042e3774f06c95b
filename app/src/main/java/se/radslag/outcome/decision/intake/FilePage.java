package se.radslag.outcome.decision.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a file of matters is sent and looked at.
 *
 * @param outcome what it would change, or null before one was sent
 * @param text the file, to be sent again when it is taken in
 * @param rows the first of its rows
 * @param problems what is wrong with it, in words
 */
public record FilePage(
        ImportMatters.@Nullable Outcome outcome, String text, List<MatterRow> rows, List<String> problems) {}
