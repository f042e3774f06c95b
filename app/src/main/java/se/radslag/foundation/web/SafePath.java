package se.radslag.foundation.web;

/** A path below the organisation to go on to, taken from an address that anyone can write. */
public final class SafePath {

    private SafePath() {}

    /** The path if it stays on this site, else the front page. */
    public static String of(String path) {
        boolean own = path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
        return own ? path : "/";
    }
}
