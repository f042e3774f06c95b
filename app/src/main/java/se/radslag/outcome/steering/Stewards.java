package se.radslag.outcome.steering;

import se.radslag.foundation.web.Role;
import se.radslag.foundation.web.Visitor;

/** Who writes goals, measures and follow-ups. */
public final class Stewards {

    private static final Role[] ROLES = {Role.FACILITATOR, Role.OFFICER, Role.ADMINISTRATOR};

    private Stewards() {}

    public static boolean includes(Visitor visitor) {
        return visitor.has(ROLES);
    }

    /** Goes on only for them. */
    public static void require(Visitor visitor) {
        visitor.require(ROLES);
    }
}
