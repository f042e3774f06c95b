package se.radslag.foundation.api;

import java.util.Arrays;
import java.util.List;

/**
 * The page that explains the interface.
 *
 * @param base whole address of the interface, such as {@code https://dialog.bjorka.example/api/v1}
 * @param operations everything that can be asked, in the order of the description
 * @param rights all that a key may allow
 */
public record GuidePage(
        String base, List<Operation> operations, List<ApiRight> rights, int perMinute, int perMinuteWithKey) {

    /**
     * Something that can be asked.
     *
     * @param right the right that it needs, or empty
     */
    public record Operation(String method, String path, String id, String right) {

        /** Message key of what it does, in a few words. */
        public String key() {
            return "api.operation." + id;
        }
    }

    public List<Fault> faults() {
        return Arrays.asList(Fault.values());
    }

    /** The page about one kind of fault. */
    public record About(Fault fault) {}
}
