package se.radslag.dialogue.population;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ages that are told apart. Their limits are those of the statistics office's classes of five years. */
public enum AgeGroup {
    CHILD(0, 14),
    YOUNG(15, 29),
    ADULT(30, 44),
    MIDDLE(45, 64),
    OLDER(65, 79),
    OLDEST(80, AgeGroup.HIGHEST);

    /** No age is higher. */
    static final int HIGHEST = 130;

    private final int from;
    private final int to;

    AgeGroup(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** First year of age. */
    public int from() {
        return from;
    }

    /** Last year of age. */
    public int to() {
        return to;
    }

    /** The group that all these ages belong to, or empty if they belong to several. */
    static Optional<AgeGroup> holding(int first, int last) {
        return Stream.of(values())
                .filter(group -> group.from <= first && last <= group.to)
                .findFirst();
    }

    /** The group of someone of this age in whole years. */
    public static AgeGroup of(int age) {
        return holding(age, age).orElseThrow(() -> new IllegalArgumentException("No such age: " + age));
    }

    /** Message key of its name, such as "15–29 år". */
    public String key() {
        return "population.age." + name().toLowerCase(Locale.ROOT);
    }
}
