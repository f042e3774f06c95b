package se.radslag.tally.pabulib;

import java.util.List;

/** What a file tells of its voters beside their ballots. */
public interface Voters {

    /** The names of the columns; the first is {@code voter_id}. */
    List<String> columns();

    /** How many voters there are. */
    int size();

    /** The value of a column, of {@link #columns}, for a voter, both from zero; empty where nothing is told. */
    String value(int voter, int column);

    /** Voters of whom nothing is told but a number, from one. */
    static Voters numbered(int size) {
        return new Voters() {
            @Override
            public List<String> columns() {
                return List.of("voter_id");
            }

            @Override
            public int size() {
                return size;
            }

            @Override
            public String value(int voter, int column) {
                return Integer.toString(voter + 1);
            }
        };
    }
}
