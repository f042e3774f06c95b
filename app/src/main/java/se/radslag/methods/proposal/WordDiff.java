package se.radslag.methods.proposal;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, word by word, by their longest common sequence of words. */
public final class WordDiff {

    /** Whether words stand in both texts, only in the older, or only in the newer. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A run of words of one kind, with the spaces between them. */
    public record Piece(Kind kind, String text) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Kind kind = Kind.SAME;

    private WordDiff() {}

    static List<Piece> of(String older, String newer) {
        var diff = new WordDiff();
        diff.walk(words(older), words(newer));
        return diff.pieces;
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
    }

    private void walk(String[] older, String[] newer) {
        int[][] common = new int[older.length + 1][newer.length + 1];
        for (int i = older.length - 1; i >= 0; i--) {
            for (int j = newer.length - 1; j >= 0; j--) {
                common[i][j] = older[i].equals(newer[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < older.length || j < newer.length) {
            if (i < older.length && j < newer.length && older[i].equals(newer[j])) {
                add(Kind.SAME, newer[j]);
                i++;
                j++;
            } else if (j == newer.length || (i < older.length && common[i + 1][j] >= common[i][j + 1])) {
                add(Kind.REMOVED, older[i++]);
            } else {
                add(Kind.ADDED, newer[j++]);
            }
        }
        end();
    }

    private void add(Kind next, String word) {
        if (next != kind) {
            end();
            kind = next;
        }
        run.append(word);
    }

    private void end() {
        if (!run.isEmpty()) {
            pieces.add(new Piece(kind, run.toString()));
            run.setLength(0);
        }
    }
}
