package se.radslag.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import se.radslag.demo.Content.TurnoutContent;
import se.radslag.dialogue.population.AgeGroup;
import se.radslag.dialogue.population.Population;
import se.radslag.dialogue.population.Sex;

/** People who come as they live in the municipality, but for a group of whom only a few do. */
final class Crowd {

    private static final int HIGHEST_AGE = 94;

    private final List<Population.Group> coming;
    private final Population.Group absent;
    private final long people;
    private final SplittableRandom random;
    private int few;

    /** @param areas ids of the areas by their names */
    Crowd(Population population, TurnoutContent content, Map<String, Long> areas, SplittableRandom random) {
        Predicate<Population.Group> isAbsent = group -> Objects.equals(group.areaId(), areas.get(content.area()))
                && group.age() == AgeGroup.valueOf(Content.constant(content.age()))
                && group.sex() == Sex.valueOf(Content.constant(content.sex()));
        this.absent = population.groups().stream().filter(isAbsent).findFirst().orElseThrow();
        this.coming = population.groups().stream()
                .filter(group -> group.age() != AgeGroup.CHILD && !isAbsent.test(group))
                .toList();
        this.people = coming.stream().mapToLong(Population.Group::people).sum();
        this.few = content.people();
        this.random = random;
    }

    /** The group that the next one belongs to: the few first. */
    Population.Group next() {
        if (few > 0) {
            few--;
            return absent;
        }
        long left = random.nextLong(people);
        for (Population.Group group : coming) {
            left -= group.people();
            if (left < 0) {
                return group;
            }
        }
        throw new IllegalStateException("More people than there are");
    }

    /** An age in the group. */
    int age(Population.Group group) {
        return random.nextInt(group.age().from(), Math.min(group.age().to(), HIGHEST_AGE) + 1);
    }
}
