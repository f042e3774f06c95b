package se.radslag.outcome.indicator.retrieval;

import java.util.List;

/** Something that came cannot be used, so that the retrieval ends and nothing of it is stored. */
public final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<String> arguments;

    /**
     * Says why.
     *
     * @param key message key, such as {@code retrieval.problem.no-file}
     */
    public Unusable(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments =
                java.util.Arrays.stream(arguments).map(Object::toString).toList();
    }

    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }
}
