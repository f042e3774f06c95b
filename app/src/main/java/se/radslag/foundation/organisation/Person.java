package se.radslag.foundation.organisation;

import org.jspecify.annotations.Nullable;

/** A person known to one organisation. */
public record Person(
        long id,
        String name,
        @Nullable String email,
        @Nullable Long areaId,
        @Nullable Integer birthYear) {}
