package se.radslag.foundation.web;

import java.util.Locale;

/**
 * A colour in OKLCH, where equal steps look equal (B. Ottosson, "A perceptual color space for image processing", 2020).
 *
 * @param lightness 0 (black) to 1 (white)
 * @param chroma 0 (grey) and up; sRGB reaches about 0.32
 * @param hue radians
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final double GAMUT_SLACK = 1e-4;

    /**
     * Reads an sRGB colour.
     *
     * @param hex {@code #rrggbb}
     * @throws NumberFormatException if {@code hex} holds anything but hexadecimal digits after the sign
     */
    static Oklch fromHex(String hex) {
        double r = linear(hex, 1);
        double g = linear(hex, 3);
        double b = linear(hex, 5);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, bb), Math.atan2(bb, a));
    }

    /** The WCAG 2.2 contrast ratio of two sRGB colours ({@code #rrggbb}), from 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    Oklch withLightness(double newLightness) {
        return new Oklch(Math.clamp(newLightness, 0, 1), chroma, hue);
    }

    Oklch withChroma(double newChroma) {
        return new Oklch(lightness, newChroma, hue);
    }

    /** This colour as {@code #rrggbb}; where the screen cannot show it, with as much chroma as it can. */
    String hex() {
        double[] rgb = rgb();
        if (inGamut(rgb)) {
            return format(rgb);
        }
        double low = 0;
        double high = chroma;
        while (high - low > GAMUT_SLACK) {
            double middle = (low + high) / 2;
            if (inGamut(withChroma(middle).rgb())) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return format(withChroma(low).rgb());
    }

    private double[] rgb() {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean inGamut(double[] rgb) {
        for (double part : rgb) {
            if (part < -GAMUT_SLACK || part > 1 + GAMUT_SLACK) {
                return false;
            }
        }
        return true;
    }

    private static String format(double[] rgb) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
    }

    private static long channel(double linear) {
        double part = Math.clamp(linear, 0, 1);
        return Math.round(255 * (part <= 0.0031308 ? 12.92 * part : 1.055 * Math.pow(part, 1 / 2.4) - 0.055));
    }

    private static double linear(String hex, int from) {
        double part = Integer.parseInt(hex, from, from + 2, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
