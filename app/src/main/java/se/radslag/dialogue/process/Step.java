package se.radslag.dialogue.process;

import java.util.Locale;

/** The parts of the plan, each a page of its own. */
public enum Step {
    QUESTION("fraga"),
    INFLUENCE("inflytande"),
    GOVERNANCE("styrning"),
    PHASES("faser"),
    ELIGIBILITY("deltagare"),
    RIGHTS("rattigheter");

    private final String path;

    Step(String path) {
        this.path = path;
    }

    /** Its place below the dialogue in the workbench. */
    public String path() {
        return path;
    }

    /** Message key of its name. */
    public String key() {
        return "process.step." + name().toLowerCase(Locale.ROOT);
    }
}
