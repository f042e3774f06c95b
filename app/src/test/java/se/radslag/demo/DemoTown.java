package se.radslag.demo;

import se.radslag.foundation.organisation.Organisations;
import se.radslag.testing.TestServer;
import se.radslag.testing.Town;

/** Lets tests of other rooms have an organisation of the demo for themselves. */
public final class DemoTown {

    private DemoTown() {}

    /** Loads the content of that name as the organisation of the slug. */
    public static Town load(String name, String slug) {
        TestServer.bean(Demo.class).load(Content.of(name), slug);
        return Town.of(TestServer.bean(Organisations.class).findBySlug(slug).orElseThrow());
    }
}
