package se.radslag.tally.pabulib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The voters of a file: where their rows begin, from which values are read when asked for. */
final class VoterRows implements Voters {

    private final byte[] data;
    private final List<String> columns = new ArrayList<>();
    private final List<Integer> cells = new ArrayList<>();
    private int[] rowStart = new int[1024];
    private int[] idStart = new int[1024];
    private int[] idEnd = new int[1024];
    /** Voters by the hash of their id, one more than their number; empty while ids ascend. */
    private int[] table = new int[0];

    private boolean ascending = true;
    private int size;
    private int idCell;

    VoterRows(byte[] data) {
        this.data = data;
    }

    /** @param points the cell of the points, or -1 */
    void header(Header header, int voter, int vote, int points) {
        idCell = voter;
        columns.add("voter_id");
        cells.add(voter);
        for (int cell = 0; cell < header.names().size(); cell++) {
            if (cell != voter
                    && cell != vote
                    && cell != points
                    && !header.names().get(cell).isEmpty()) {
                columns.add(header.names().get(cell));
                cells.add(cell);
            }
        }
    }

    void add(Cells row, Messages messages) {
        if (size == rowStart.length) {
            rowStart = Arrays.copyOf(rowStart, 2 * size);
            idStart = Arrays.copyOf(idStart, 2 * size);
            idEnd = Arrays.copyOf(idEnd, 2 * size);
            if (!ascending) {
                rehash();
            }
        }
        rowStart[size] = row.rowStart();
        if (idCell < row.size() && row.to(idCell) > row.from(idCell)) {
            idStart[size] = row.from(idCell);
            idEnd[size] = row.to(idCell);
            if (!isNew(size)) {
                messages.add(row, idCell, Problem.DUPLICATE_VOTER);
            }
        } else {
            messages.add(row.line(), 0, Problem.EMPTY_CELL, "voter_id");
        }
        size++;
    }

    /** Whether no voter before has the same id; where ids have ascended so far, the one before tells. */
    private boolean isNew(int voter) {
        if (ascending && voter > 0 && !isAbove(voter, voter - 1)) {
            ascending = false;
            rehash();
        }
        return ascending || place(voter);
    }

    /** Whether an id is longer than another, or as long and greater. */
    private boolean isAbove(int voter, int other) {
        int length = idEnd[voter] - idStart[voter];
        int otherLength = idEnd[other] - idStart[other];
        if (length != otherLength) {
            return length > otherLength;
        }
        for (int at = 0; at < length; at++) {
            int difference = data[idStart[voter] + at] - data[idStart[other] + at];
            if (difference != 0) {
                return difference > 0;
            }
        }
        return false;
    }

    private void rehash() {
        table = new int[4 * rowStart.length];
        for (int voter = 0; voter < size; voter++) {
            place(voter);
        }
    }

    private boolean place(int voter) {
        int hash = 1;
        for (int at = idStart[voter]; at < idEnd[voter]; at++) {
            hash = 31 * hash + data[at];
        }
        int slot = hash * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(table.length - 1);
        for (; table[slot] != 0; slot = slot + 1 & table.length - 1) {
            int other = table[slot] - 1;
            if (Arrays.equals(data, idStart[other], idEnd[other], data, idStart[voter], idEnd[voter])) {
                return false;
            }
        }
        table[slot] = voter + 1;
        return true;
    }

    /** Lets go of what only reading needs. */
    VoterRows done() {
        rowStart = Arrays.copyOf(rowStart, size);
        idStart = new int[0];
        idEnd = new int[0];
        table = new int[0];
        return this;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String value(int voter, int column) {
        if (voter < 0 || voter >= size) {
            throw new IndexOutOfBoundsException("There is no voter " + voter);
        }
        var row = new Cells(data, rowStart[voter], data.length, 1);
        row.next();
        return row.text(cells.get(column)).strip();
    }
}
