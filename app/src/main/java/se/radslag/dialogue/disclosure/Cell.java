package se.radslag.dialogue.disclosure;

/**
 * A place in a {@link Table}: a category in each of three dimensions, or {@link #ALL} for the sum over one.
 *
 * @param first index of the category in the first dimension, or {@link #ALL}; so for the others
 */
public record Cell(int first, int second, int third) {

    /** In place of a category: all of them together. */
    public static final int ALL = -1;

    /** The sum of the whole table. */
    public static final Cell TOTAL = new Cell(ALL, ALL, ALL);

    /** Its category in the dimension, or {@link #ALL}. */
    public int at(int dimension) {
        return switch (dimension) {
            case 0 -> first;
            case 1 -> second;
            case 2 -> third;
            default -> throw new IndexOutOfBoundsException(dimension);
        };
    }

    /** The place with another category in the dimension. */
    public Cell with(int dimension, int category) {
        return switch (dimension) {
            case 0 -> new Cell(category, second, third);
            case 1 -> new Cell(first, category, third);
            case 2 -> new Cell(first, second, category);
            default -> throw new IndexOutOfBoundsException(dimension);
        };
    }

    /** In how many dimensions it is one category and not the sum. */
    public int depth() {
        return (first == ALL ? 0 : 1) + (second == ALL ? 0 : 1) + (third == ALL ? 0 : 1);
    }
}
