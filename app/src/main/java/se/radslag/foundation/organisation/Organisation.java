package se.radslag.foundation.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A municipality, region or public company with its own people and data.
 *
 * @param slug its place in addresses where it has no host name of its own: lower-case letters, digits, hyphens
 * @param host its own host name, or null
 * @param accent its colour, as {@code #rrggbb}
 */
public record Organisation(
        long id,
        String slug,
        @Nullable String host,
        String name,
        String accent,
        boolean hasLogo,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postalAddress) {}
