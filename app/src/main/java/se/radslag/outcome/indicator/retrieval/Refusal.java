package se.radslag.outcome.indicator.retrieval;

/**
 * A value that was left out of a retrieval.
 *
 * @param subject whose value it is, such as {@code N00945 0180 2023 T}
 * @param reason message key
 */
public record Refusal(String subject, String reason) {}
