package se.radslag.foundation.web;

/**
 * The addresses that programs ask: there nobody is signed in by a cookie, and what goes wrong is told as data. The pages
 * about the interface itself are for people.
 */
public final class ProgramPaths {

    private ProgramPaths() {}

    /** @param path below the organisation */
    public static boolean include(String path) {
        return path.startsWith("/api/") && !path.startsWith("/api/fel/");
    }
}
