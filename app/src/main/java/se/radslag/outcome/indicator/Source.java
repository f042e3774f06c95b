package se.radslag.outcome.indicator;

import java.util.Locale;

/** Where an indicator and its values come from. Those of different sources are never compared with each other. */
public enum Source {
    KOLADA,
    /** Made up for the demonstration, and labelled so wherever it is shown. */
    INVENTED;

    /** Message key of what stands beside a value, such as "Källa: Kolada". */
    public String key() {
        return "indicator.source." + name().toLowerCase(Locale.ROOT);
    }
}
