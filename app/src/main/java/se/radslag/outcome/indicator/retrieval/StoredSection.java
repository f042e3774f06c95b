package se.radslag.outcome.indicator.retrieval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.radslag.outcome.indicator.Gender;

/**
 * A row of {@code indicator_section}; places from 0.
 *
 * @param figures NaN where there is none
 */
record StoredSection(
        String indicatorId,
        Gender gender,
        int year,
        double[] figures,
        @Nullable String lacks,
        short @Nullable [] revisions,
        @Nullable LocalDate @Nullable [] days,
        LocalDate retrieved) {}
