package se.radslag.dialogue.evidence;

import java.util.Optional;
import se.radslag.dialogue.Dialogue;
import se.radslag.foundation.web.Frame;

/** What a room other than a method's adds to the brief of every dialogue. A room implements it as a bean. */
public interface Chapter {

    /** The parts of a brief, in the order in which they stand. */
    enum Part {
        /** The question and its background, and what is open to influence. */
        QUESTION,
        /** What was promised, and at which level of participation. */
        PROMISE,
        /** How the dialogue was held. */
        HELD,
        /** Who took part, and who is missing. */
        PARTICIPANTS,
        /** What was said; the methods' own evidence stands here. */
        SAID,
        ANSWERS,
        /** The indicators that the question touches. */
        INDICATORS,
        /** What is still open. */
        OPEN
    }

    Part part();

    /** Chapters of a part stand in rising order. */
    int order();

    /** Its name in data, such as {@code participants}; the message {@code brief.chapter.<key>} is its heading. */
    String key();

    /** The chapter about this dialogue, or empty when there is nothing to say. */
    Optional<Evidence> of(Dialogue dialogue, Frame frame);
}
