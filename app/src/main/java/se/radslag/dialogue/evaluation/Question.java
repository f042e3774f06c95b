package se.radslag.dialogue.evaluation;

import java.util.Locale;

/** What is asked about a dialogue. */
public enum Question {
    /** Could you say what you wanted to? */
    SAID,
    /** Did you understand what could be influenced? */
    INFLUENCE,
    /** Did you get an answer that you understand? */
    ANSWER,
    /** Do you see what your voice led to? */
    LED,
    /** Would you take part again? */
    AGAIN;

    /** Its name in forms and data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its wording. */
    public String key() {
        return "evaluation.question." + code();
    }
}
