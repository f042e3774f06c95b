package se.radslag.dialogue;

/** What a phase promises those who take part, from the lowest step of the staircase to the highest. */
public enum Level {
    /** You will know. */
    INFORM,
    /** You are asked, between alternatives. */
    CONSULT,
    /** You exchange reasons with others and with us. */
    DIALOGUE,
    /** You take part over time, from needs to proposals; our answer says what was used and why. */
    INFLUENCE,
    /** What you decide, within the given frame, is carried out. */
    CODECIDE;

    /** The step of the staircase, from 1 to 5. */
    public int step() {
        return ordinal() + 1;
    }

    /** Whether those who take part are owed an answer: at every level but the lowest. */
    public boolean owesAnswer() {
        return this != INFORM;
    }

    /** Message key of the level's name. */
    public String key() {
        return "level." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
