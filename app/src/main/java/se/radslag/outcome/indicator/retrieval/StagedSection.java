package se.radslag.outcome.indicator.retrieval;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Gender;
import se.radslag.outcome.indicator.Lack;

/** What has come so far of one indicator, gender and year: a figure, a letter or nothing for each place, from 0. */
final class StagedSection {

    static final char NOTHING = ' ';
    static final char DELETED = 'd';
    /** The source said several things at once: none of them is believed. */
    static final char CONTRADICTED = 'x';

    private final String indicatorId;
    private final Gender gender;
    private final int year;
    private final double[] figures;
    private char @Nullable [] letters;

    StagedSection(String indicatorId, Gender gender, int year, int places) {
        this(indicatorId, gender, year, new double[places], null);
        Arrays.fill(figures, Double.NaN);
    }

    StagedSection(String indicatorId, Gender gender, int year, double[] figures, @Nullable String letters) {
        this.indicatorId = indicatorId;
        this.gender = gender;
        this.year = year;
        this.figures = figures;
        this.letters = letters == null ? null : letters.toCharArray();
    }

    /** What became of something that was said. */
    enum Said {
        NEW,
        /** It had been said already. */
        AGAIN,
        /** Something else had been said. */
        OTHERWISE
    }

    String indicatorId() {
        return indicatorId;
    }

    Gender gender() {
        return gender;
    }

    int year() {
        return year;
    }

    double[] figures() {
        return figures;
    }

    @Nullable
    String letters() {
        return letters == null ? null : new String(letters);
    }

    double figure(int place) {
        return figures[place];
    }

    char letter(int place) {
        return letters == null || place >= letters.length ? NOTHING : letters[place];
    }

    boolean isSaid(int place) {
        return !Double.isNaN(figures[place]) || letter(place) != NOTHING;
    }

    /** Takes a figure, or a letter with NaN. */
    Said take(int place, double figure, char letter) {
        if (isSaid(place)) {
            if (Double.compare(figures[place], figure) == 0 && letter(place) == letter) {
                return Said.AGAIN;
            }
            figures[place] = Double.NaN;
            write(place, CONTRADICTED);
            return Said.OTHERWISE;
        }
        figures[place] = figure;
        if (letter != NOTHING) {
            write(place, letter);
        }
        return Said.NEW;
    }

    private void write(int place, char letter) {
        if (letters == null) {
            letters = new char[figures.length];
            Arrays.fill(letters, NOTHING);
        }
        letters[place] = letter;
    }

    /** The letter of a lack, also {@link Lack#NONE} for what was deleted. */
    static char letter(Lack lack) {
        return switch (lack) {
            case GIVEN -> NOTHING;
            case MISSING -> 'm';
            case NOT_APPLICABLE -> 'a';
            case SECRET -> 's';
            case NONE -> DELETED;
        };
    }

    static Lack lack(char letter) {
        return switch (letter) {
            case 'm' -> Lack.MISSING;
            case 'a' -> Lack.NOT_APPLICABLE;
            case 's' -> Lack.SECRET;
            case NOTHING, DELETED -> Lack.NONE;
            default -> throw new IllegalArgumentException("No such letter: " + letter);
        };
    }
}
