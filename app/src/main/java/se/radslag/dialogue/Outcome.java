package se.radslag.dialogue;

/** What became of a contribution. */
public enum Outcome {
    TAKEN_UP("taken-up"),
    PARTLY("partly"),
    NOT("not-taken-up"),
    REFERRED("referred");

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    /** Message key of the outcome's name, and (after {@code outcome.}) class of its tag in the look. */
    public String key() {
        return "outcome." + key;
    }

    /** Class of its tag in the look. */
    public String tag() {
        return key;
    }
}
