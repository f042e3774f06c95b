package se.radslag.cli;

import java.util.List;

/** What was given cannot be used, for reasons told one a line; nothing was changed. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> messages;

    BadInput(List<String> messages) {
        super(String.join("; ", messages));
        this.messages = List.copyOf(messages);
    }

    BadInput(String message) {
        this(List.of(message));
    }

    List<String> messages() {
        return messages;
    }
}
