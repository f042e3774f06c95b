package se.radslag.outcome.indicator.page;

import se.radslag.foundation.web.Role;

/** Who saves comparisons in the organisation's name. */
final class Makers {

    static final Role[] ROLES = {Role.FACILITATOR, Role.OFFICER, Role.ADMINISTRATOR};

    private Makers() {}
}
