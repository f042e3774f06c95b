package se.radslag.methods.budget.vote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Activity;
import se.radslag.foundation.web.Errors;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Html;

/** The pages between the empty paper and the box: marked, counted together, looked through. They keep nothing. */
@Component
public class BallotForm {

    /**
     * Where a form is shown.
     *
     * @param action path that it is sent to, below the organisation
     * @param code by which its voter is known, where they have not signed in; otherwise empty
     * @param personId whose order of projects it has
     */
    public record Place(Activity activity, BallotPaper paper, String action, String code, long personId) {}

    /** The paper with its marks. */
    public Html paper(Place place, Marks marks, boolean voted, Frame frame) {
        return new Html("vote/ballot", page(place, marks, voted, new Errors(frame), null));
    }

    /** The paper with its marks, and what is wrong with them. */
    public Html faulty(Place place, Marks marks, List<BallotPaper.Fault> faults, Frame frame) {
        return Html.invalid("vote/ballot", page(place, marks, false, errors(faults, frame), null));
    }

    /** The paper with its marks, which are counted together; what is wrong with them stands there too. */
    public Html recounted(Place place, Marks marks, Frame frame) {
        List<BallotPaper.Fault> faults =
                place.paper().read(marks) instanceof BallotPaper.Reading.Faulty(List<BallotPaper.Fault> found)
                        ? found
                        : List.of();
        return new Html("vote/ballot", page(place, marks, false, errors(faults, frame), null));
    }

    /** The paper with its marks, and why it could not be put in the box. */
    public Html refused(Place place, Marks marks, String reason, Frame frame) {
        return Html.invalid("vote/ballot", page(place, marks, false, new Errors(frame), reason));
    }

    /** What is to be put in the box, to be looked through. */
    public Html review(Place place, Ballot ballot, Marks marks) {
        return new Html(
                "vote/review",
                new ReviewPage(
                        place.activity(),
                        place.paper().round(),
                        place.action(),
                        place.code(),
                        marks,
                        ChosenLine.of(place.paper(), ballot),
                        place.paper().totals(marks)));
    }

    private static Errors errors(List<BallotPaper.Fault> faults, Frame frame) {
        var errors = new Errors(frame);
        for (BallotPaper.Fault fault : faults) {
            errors.add(fault.project() == null ? "summa" : "p" + fault.project(), fault.key(), fault.arguments());
        }
        return errors;
    }

    private static BallotPage page(Place place, Marks marks, boolean voted, Errors errors, @Nullable String refusal) {
        return new BallotPage(
                place.activity(),
                place.paper().round(),
                place.action(),
                place.code(),
                place.paper().shuffledFor(place.personId()),
                marks,
                place.paper().totals(marks),
                voted,
                errors.byField(),
                refusal);
    }
}
