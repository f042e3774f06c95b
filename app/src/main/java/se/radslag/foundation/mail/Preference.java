package se.radslag.foundation.mail;

/**
 * How a person wants their letters.
 *
 * @param personal for {@link Letter.Kind#PERSONAL}; never {@link Rhythm#NONE}, since an answer is owed
 * @param news for {@link Letter.Kind#NEWS}
 */
public record Preference(Rhythm personal, Rhythm news) {

    /** What holds until a person says otherwise. */
    public static final Preference USUAL = new Preference(Rhythm.AT_ONCE, Rhythm.AT_ONCE);

    public Preference {
        if (personal == Rhythm.NONE) {
            throw new IllegalArgumentException("Personal letters cannot be declined");
        }
    }
}
