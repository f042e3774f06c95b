package se.radslag.opinionmap.io;

import java.util.List;

/** What came of reading a conversation. */
public sealed interface Reading {

    /** What was wrong, or left out. */
    List<Message> messages();

    /** It can be mapped; the messages tell what was left out, with numbers. */
    record Read(Conversation conversation, List<Message> messages) implements Reading {
        public Read {
            messages = List.copyOf(messages);
        }
    }

    /** It cannot be mapped; at least one message is an error. */
    record Refused(List<Message> messages) implements Reading {
        public Refused {
            messages = List.copyOf(messages);
        }
    }
}
