package se.radslag.methods.opinion.vote;

import org.jspecify.annotations.Nullable;

/** Who has come or gone in a browser since it opened a page: on a shared computer, or when a session has ended. */
enum Turn {
    /** The page is still whose it was. */
    SAME,
    /** Nobody is signed in any more. */
    LEFT,
    /** Somebody has signed in. */
    CAME,
    /** Somebody else is signed in. */
    OTHER;

    /**
     * @param opened who opened the page, as it sends it: the person's id, or empty for nobody known; null if it does not say
     * @param now the same of whoever is here now
     */
    static Turn of(@Nullable String opened, String now) {
        if (opened == null || opened.equals(now)) {
            return SAME;
        }
        if (now.isEmpty()) {
            return LEFT;
        }
        return opened.isEmpty() ? CAME : OTHER;
    }

    /** Message key of what is said to whoever is here now. */
    String key() {
        return switch (this) {
            case SAME -> throw new IllegalStateException("Nothing is said");
            case LEFT -> "opinion.vote.left";
            case CAME -> "opinion.vote.came";
            case OTHER -> "opinion.vote.other";
        };
    }
}
