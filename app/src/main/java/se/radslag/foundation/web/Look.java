package se.radslag.foundation.web;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation sets about the look of its pages.
 *
 * @param name name of the organisation
 * @param logoUrl address of its logo below the organisation, or null for the mark of Rådslag
 * @param themeCss variables of its accent, ready for a style element
 * @param contactLine how to reach a person, in one line, or null
 */
public record Look(
        String name,
        @Nullable String logoUrl,
        String themeCss,
        @Nullable String contactLine) {}
