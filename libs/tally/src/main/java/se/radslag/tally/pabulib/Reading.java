package se.radslag.tally.pabulib;

import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {

    /** What was wrong, in the order of the file. */
    List<Message> messages();

    /** It can be counted; the messages tell what was put up with. */
    record Read(PabulibFile file, List<Message> messages) implements Reading {}

    /** It cannot be counted; at least one message is an error. */
    record Refused(List<Message> messages) implements Reading {}
}
