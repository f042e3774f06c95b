package se.radslag.outcome.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the database's arrays, places counted from 0. An array may be shorter than there are municipalities: nothing is
 * said of those beyond its end.
 *
 * @param figures NaN where there is none
 * @param lacks a letter for each place, or null where there are only figures and places of which nothing is said
 * @param revisions null where nothing was ever revised
 * @param days null where everything was retrieved on the same day
 * @param retrieved that day, or the latest of them
 */
record Cells(
        double[] figures,
        @Nullable String lacks,
        int @Nullable [] revisions,
        @Nullable LocalDate @Nullable [] days,
        LocalDate retrieved) {

    static final char NOTHING = ' ';

    int size() {
        return Math.max(figures.length, lacks == null ? 0 : lacks.length());
    }

    double figure(int place) {
        return place < figures.length ? figures[place] : Double.NaN;
    }

    Lack lack(int place) {
        if (place < figures.length && !Double.isNaN(figures[place])) {
            return Lack.GIVEN;
        }
        return lacks == null || place >= lacks.length() ? Lack.NONE : lack(lacks.charAt(place));
    }

    int revision(int place) {
        return revisions == null || place >= revisions.length ? 0 : revisions[place];
    }

    LocalDate day(int place) {
        LocalDate own = days == null || place >= days.length ? null : days[place];
        return own == null ? retrieved : own;
    }

    static Lack lack(char letter) {
        return switch (letter) {
            case 'm' -> Lack.MISSING;
            case 'a' -> Lack.NOT_APPLICABLE;
            case 's' -> Lack.SECRET;
            case NOTHING -> Lack.NONE;
            default -> throw new IllegalArgumentException("No such lack: " + letter);
        };
    }

    static char letter(Lack lack) {
        return switch (lack) {
            case MISSING -> 'm';
            case NOT_APPLICABLE -> 'a';
            case SECRET -> 's';
            case GIVEN, NONE -> NOTHING;
        };
    }
}
