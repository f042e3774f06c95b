package se.radslag.foundation.mail;

/**
 * Asks whether to stop letters, or says that it is done.
 *
 * @param what end of the message keys: {@code dialogue} or {@code news}
 */
public record UnsubscribePage(String what, boolean done) {}
