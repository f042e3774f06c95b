package se.radslag.outcome.steering.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The figures of a finding as they are now; the components are those of {@link Finding}. */
record Snapshot(
        String name,
        String unit,
        @Nullable BigDecimal figure,
        @Nullable Integer year,
        @Nullable BigDecimal earlier,
        @Nullable Integer earlierYear,
        @Nullable Integer participants,
        @Nullable Integer contributions,
        @Nullable Integer answered,
        @Nullable Integer again) {}
