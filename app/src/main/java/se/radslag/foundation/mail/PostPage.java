package se.radslag.foundation.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mail of the demo, newest first. */
public record PostPage(List<Entry> entries, @Nullable String next) {

    /** @param state end of a message key: {@code waiting}, {@code gathered}, {@code sent} or {@code undeliverable} */
    public record Entry(String href, String subject, String to, Instant at, String state) {

        /** State of the tag in the look. */
        public String tag() {
            return switch (state) {
                case "sent" -> "done";
                case "undeliverable" -> "stopped";
                case "gathered" -> "planned";
                default -> "waiting";
            };
        }
    }

    /** One of them, opened. */
    public record Opened(Entry entry, Mail mail) {}
}
