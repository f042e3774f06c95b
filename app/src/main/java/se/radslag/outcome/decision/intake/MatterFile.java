package se.radslag.outcome.decision.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.radslag.dialogue.intake.Problem;

/**
 * Reads matters from a file in UTF-8: an array of JSON objects if it begins as one, otherwise CSV (RFC 4180, parted by
 * comma or semicolon) whose first line names the columns {@code registry_number}, {@code title}, {@code body}, {@code
 * dialogue}, {@code state} and {@code note}, or their Swedish names. The first three must be there; others are passed
 * over.
 */
public final class MatterFile {

    private MatterFile() {}

    /** Reads the whole file. */
    public static MatterReading read(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new MatterReading(List.of(), List.of(new Problem(1, "", "intake.not-utf-8")));
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            return new MatterReading(List.of(), List.of(new Problem(1, "", "intake.empty")));
        }
        return text.stripLeading().startsWith("[") ? MatterJson.read(text) : MatterCsv.read(text);
    }
}
