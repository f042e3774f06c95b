package se.radslag.dialogue.occasion;

import java.time.LocalDate;
import java.util.List;
import se.radslag.dialogue.guide.Guide;
import se.radslag.dialogue.guide.MethodCard;
import se.radslag.dialogue.process.Plan;

/** The methods of a dialogue on the workbench. */
public record OccasionsPage(Plan plan, Part part) {

    /** Occasions by day. */
    public record Part(List<Line> lines, LocalDate today) {

        static Part of(List<Occasion> occasions, Guide guide, LocalDate today) {
            return new Part(
                    occasions.stream()
                            .map(occasion -> new Line(
                                    occasion,
                                    guide.find(occasion.methodKey())
                                            .map(MethodCard::name)
                                            .orElse(occasion.methodKey())))
                            .toList(),
                    today);
        }
    }

    /** @param method the name of its method, in Swedish */
    public record Line(Occasion occasion, String method) {}

    public String path() {
        return plan.path() + "/metoder";
    }
}
