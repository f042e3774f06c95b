package se.radslag.outcome.indicator.goal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** The goals and how they hang together, as the data files tell it. */
@Component
public final class Goals {

    /** How many goals there are. */
    public static final int COUNT = 17;

    private static final JsonMapper RECORDS = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Goal> goals;
    private final List<GoalLink> links;

    Goals() {
        this.goals = read("goals", Goal.class).stream()
                .sorted(Comparator.comparingInt(Goal::number))
                .toList();
        this.links = read("goal-links", GoalLink.class);
    }

    private static <T> List<T> read(String name, Class<T> type) {
        String resource = "/indicator/" + name + ".yaml";
        JavaType list = RECORDS.getTypeFactory().constructCollectionType(List.class, type);
        try (InputStream file = Objects.requireNonNull(Goals.class.getResourceAsStream(resource), resource)) {
            Object tree = new Yaml().load(file);
            return RECORDS.convertValue(tree, list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, by number. */
    public List<Goal> list() {
        return goals;
    }

    /** The goal of the number. */
    public Optional<Goal> find(int number) {
        return goals.stream().filter(goal -> goal.number() == number).findFirst();
    }

    /** The goals that the indicator tells of. */
    public List<Goal> of(String indicator) {
        return goals.stream()
                .filter(goal -> goal.indicators().contains(indicator))
                .toList();
    }

    /** All links between goals. */
    public List<GoalLink> links() {
        return links;
    }

    /** What working for the goal does to others. */
    public List<GoalLink> from(Goal goal) {
        return links.stream().filter(link -> link.from() == goal.number()).toList();
    }

    /** What working for others does to the goal. */
    public List<GoalLink> to(Goal goal) {
        return links.stream().filter(link -> link.to() == goal.number()).toList();
    }
}
