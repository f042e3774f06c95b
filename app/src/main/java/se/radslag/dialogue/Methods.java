package se.radslag.dialogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The methods that this installation has. */
@Component
public class Methods {

    private final ObjectProvider<Method> beans;

    Methods(ObjectProvider<Method> beans) {
        this.beans = beans;
    }

    /**
     * The method of a key.
     *
     * @throws IllegalArgumentException if no room has that key
     */
    public Method get(String key) {
        Method method = byKey().get(key);
        if (method == null) {
            throw new IllegalArgumentException("No method " + key);
        }
        return method;
    }

    public boolean has(String key) {
        return byKey().containsKey(key);
    }

    /** The methods that can keep what the level promises, by key. */
    public List<Method> admittedBy(Level level) {
        return byKey().values().stream()
                .filter(method -> method.levels().contains(level))
                .sorted(java.util.Comparator.comparing(Method::key))
                .toList();
    }

    private Map<String, Method> byKey() {
        return beans.stream().collect(Collectors.toMap(Method::key, Function.identity()));
    }
}
