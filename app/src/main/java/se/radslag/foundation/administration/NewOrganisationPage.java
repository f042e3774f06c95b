package se.radslag.foundation.administration;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a new organisation begins with, as typed.
 *
 * @param added address of the new organisation's look, when it has been added; else null
 */
public record NewOrganisationPage(
        String name, String slug, String accent, @Nullable String added, Map<String, String> errors) {}
