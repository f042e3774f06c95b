package se.radslag.methods.opinion.live;

/**
 * What open pages are told of a conversation.
 *
 * @param open whether one can vote now
 * @param voices how many have voted
 * @param votes how many votes they have given
 * @param statements how many statements are voted on
 * @param map a number that rises with each map; 0 before the first
 */
record Counts(boolean open, int voices, long votes, int statements, long map) {

    /** As a script reads it. */
    String json() {
        return "{\"open\":" + open + ",\"voices\":" + voices + ",\"votes\":" + votes + ",\"statements\":" + statements
                + ",\"map\":" + map + "}";
    }
}
