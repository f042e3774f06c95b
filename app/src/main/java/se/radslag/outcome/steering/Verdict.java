package se.radslag.outcome.steering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Frame;

/**
 * Whether a goal is reached, as its indicators say.
 *
 * @param reached how many of those with a target and a value have reached it
 * @param closer how many of the others are closer to it than in the base year
 * @param measured how many have a target and a value
 */
public record Verdict(int reached, int closer, int measured) {

    static Verdict of(List<Course> courses) {
        return new Verdict(
                count(courses, Course.Standing.REACHED),
                count(courses, Course.Standing.CLOSER),
                count(courses, Course.Standing.REACHED)
                        + count(courses, Course.Standing.CLOSER)
                        + count(courses, Course.Standing.NOT_CLOSER));
    }

    private static int count(List<Course> courses, Course.Standing standing) {
        return (int)
                courses.stream().filter(course -> course.standing() == standing).count();
    }

    /** Message key of the answer to "are we there?". */
    public String key() {
        if (measured == 0) {
            return "steering.verdict.unmeasured";
        }
        if (reached == measured) {
            return "steering.verdict.yes";
        }
        return reached > 0 ? "steering.verdict.partly" : closer > 0 ? "steering.verdict.closer" : "steering.verdict.no";
    }

    /** Class of its tag in the look. */
    public String tag() {
        if (measured == 0) {
            return "closed";
        }
        if (reached == measured) {
            return "done";
        }
        return reached > 0 || closer > 0 ? "underway" : "overdue";
    }

    /** The answer in a sentence or two, with the latest forecast. */
    public String text(@Nullable FollowUp latest, Frame frame) {
        String figures = frame.t(key() + ".text", reached, measured, closer);
        return latest == null
                ? figures
                : figures + " "
                        + frame.t(
                                latest.forecast().key() + ".text",
                                frame.t("steering.half", Integer.toString(latest.year()), latest.half()));
    }
}
