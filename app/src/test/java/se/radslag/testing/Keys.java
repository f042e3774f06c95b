package se.radslag.testing;

import java.util.List;
import java.util.UUID;
import se.radslag.foundation.api.MakeKey;

/** Keys of other systems. */
public final class Keys {

    private Keys() {}

    /** Makes a key with the rights and returns its secret. */
    public static String make(Town town, String name, String... rights) {
        return town.in(() -> TestServer.bean(MakeKey.class)
                .of(UUID.randomUUID(), name, List.of(rights), null)
                .orElseThrow());
    }
}
