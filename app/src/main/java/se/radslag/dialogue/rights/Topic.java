package se.radslag.dialogue.rights;

import java.util.Locale;

/** What is asked in a check of rights and risks, in the order of the form. */
public enum Topic {
    AFFECTED("berorda"),
    CHILDREN("barn"),
    MINORITIES("minoriteter"),
    ACCESSIBILITY("tillganglighet"),
    PERSONAL_DATA("personuppgifter"),
    THREATS("hot");

    private final String field;

    Topic(String field) {
        this.field = field;
    }

    /** Its field in the form; the reason and the measure stand in {@code <field>-skal} and {@code <field>-atgard}. */
    public String field() {
        return field;
    }

    /** Message key of its name; {@code <key>.question} is what is asked, {@code <key>.hint} what to think of. */
    public String key() {
        return "rights.topic." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what was found may be read by everyone: what is known of threats could help those who make them. */
    public boolean isPublic() {
        return this != THREATS;
    }
}
