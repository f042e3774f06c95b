package se.radslag.dialogue.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who decides and what is promised.
 *
 * @param body the deciding body
 * @param resultUse what the result is to be used for
 * @param answerBy the last day on which everyone who took part gets an answer
 */
public record Governance(
        String body,
        @Nullable LocalDate decidesOn,
        String registryNumber,
        String resultUse,
        @Nullable LocalDate answerBy) {}
