package se.radslag;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaMethodReference;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.radslag.foundation.openness.Audit;

/** A method that, through whatever it calls, writes by a repository also leaves an entry in the audit log. */
final class AuditedWrites extends ArchCondition<JavaMethod> {

    /** Verbs by which repositories read. Every other verb writes. */
    private static final Pattern READING = Pattern.compile("(find|list|count|has|is|page|follows).*");

    private final Map<String, String> unaudited;

    /** @param unaudited methods that leave no entry, such as {@code RequestCode.of}, each with its reason */
    AuditedWrites(Map<String, String> unaudited) {
        super("leave an entry in the audit log if they write");
        this.unaudited = unaudited;
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        Set<JavaCodeUnit> reached = reached(method);
        boolean forgets = reached.stream().anyMatch(AuditedWrites::writes)
                && reached.stream().noneMatch(unit -> unit.getOwner().isEquivalentTo(Audit.class));
        String name = method.getOwner().getSimpleName() + "." + method.getName();
        if (forgets && !unaudited.containsKey(name)) {
            events.add(SimpleConditionEvent.violated(method, name + " writes and leaves no entry in the audit log"));
        } else if (!forgets && unaudited.containsKey(name)) {
            events.add(SimpleConditionEvent.violated(method, name + " needs no exception"));
        }
    }

    private static boolean writes(JavaCodeUnit unit) {
        return unit.getOwner().getSimpleName().endsWith("Repository")
                && !READING.matcher(unit.getName()).matches();
    }

    /** What the method calls in our own code, and what that calls, up to repositories and the audit log. */
    private static Set<JavaCodeUnit> reached(JavaMethod method) {
        var reached = new HashSet<JavaCodeUnit>(Set.of(method));
        Queue<JavaCodeUnit> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            if (!unit.getOwner().getSimpleName().endsWith("Repository")
                    && !unit.getOwner().isEquivalentTo(Audit.class)) {
                called(unit).filter(reached::add).forEach(open::add);
            }
        }
        return reached;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        Stream<? extends CodeUnitCallTarget> calls =
                unit.getMethodCallsFromSelf().stream().map(JavaMethodCall::getTarget);
        Stream<JavaCodeUnit> references = unit.getMethodReferencesFromSelf().stream()
                .map(JavaMethodReference::getTarget)
                .map(target -> target.resolveMember())
                .flatMap(Optional::stream);
        return Stream.concat(
                        calls.map(target -> (Optional<? extends JavaCodeUnit>) target.resolveMember())
                                .flatMap(Optional::stream),
                        references)
                .filter(called -> called.getOwner().getPackageName().startsWith("se.radslag"));
    }
}
