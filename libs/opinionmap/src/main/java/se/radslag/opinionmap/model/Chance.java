package se.radslag.opinionmap.model;

/** Chance that can be repeated: numbers that look random but depend on nothing but what is given. */
public final class Chance {

    private Chance() {}

    /** A number that differs wildly for numbers that differ little (the finish of SplitMix64). */
    public static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    public static long mix(long a, long b) {
        return mix(mix(a) ^ b);
    }

    /** A number for a name. */
    public static long of(String name) {
        long hash = name.length();
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash ^ name.charAt(i));
        }
        return hash;
    }

    /** From 0 to below 1. */
    public static double unit(long mixed) {
        return (mixed >>> 11) * 0x1p-53;
    }
}
