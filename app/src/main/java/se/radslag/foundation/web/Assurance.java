package se.radslag.foundation.web;

/** How sure we are of who someone is, from least to most; compare with {@link #atLeast}. */
public enum Assurance {
    /** Nobody has signed in. */
    NONE,
    /** A code that was handed out on paper, or a name taken down at a desk. */
    HANDED_OUT,
    /** An address that receives mail. */
    CONFIRMED_ADDRESS,
    /** A person whom staff has met, or whose passkey is bound to a confirmed address. */
    STRONG,
    /** An e-identification, such as BankID or Freja, through a broker. */
    E_IDENTIFICATION;

    /** Whether this is as sure as the other, or surer. */
    public boolean atLeast(Assurance other) {
        return compareTo(other) >= 0;
    }
}
