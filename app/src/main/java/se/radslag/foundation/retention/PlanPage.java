package se.radslag.foundation.retention;

import java.util.List;
import se.radslag.foundation.web.Frame;

/**
 * The information management plan.
 *
 * @param preserved message keys of what is never removed here
 * @param passing message keys of what goes by itself within hours
 */
public record PlanPage(List<InformationPlan.Line> lines, List<String> preserved, List<String> passing) {

    private static final int YEAR = 365;

    /** "30 dagar", or "2 år" for whole years. */
    public static String time(int days, Frame frame) {
        return days % YEAR == 0 ? frame.t("retention.years", days / YEAR) : frame.t("retention.days", days);
    }
}
