package se.radslag.foundation.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.web.Assurance;
import se.radslag.foundation.web.DetailRequired.Detail;

/**
 * Who may take part in something.
 *
 * @param who the circle
 * @param areas ids of the areas whose residents may take part, for {@link Who#AREA}
 * @param minAge least age in whole years, reached at the latest this year; null for no limit
 * @param maxAge greatest age in whole years; null for no limit
 * @param assurance how sure we must be of who someone is; null for as little as can be
 * @param listId the list of people, for {@link Who#LISTED}
 */
public record Eligibility(
        Who who,
        @Nullable Set<Long> areas,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable Assurance assurance,
        @Nullable Long listId) {

    /** The circle of people. */
    public enum Who {
        /** Anyone who gives a name. */
        ANYONE,
        /** Anyone with a confirmed address, or surer. */
        CONFIRMED,
        /** Those who live in one of the areas. */
        AREA,
        /** Those on a list. */
        LISTED
    }

    public static final Eligibility ANYONE = new Eligibility(Who.ANYONE, null, null, null, null, null);

    /** Whether a person may take part, and if not, why. */
    public sealed interface Verdict {
        record Eligible() implements Verdict {}

        /** @param reasonKey message key of why not, and what to do about it */
        record NotEligible(String reasonKey, Object... arguments) implements Verdict {}

        /** It depends on what the person has not told yet. */
        record Untold(Detail detail) implements Verdict {}
    }

    /**
     * Judges a person.
     *
     * @param given how sure we are of who they are
     * @param listed whether they are on the list
     */
    public Verdict of(Person person, Assurance given, boolean listed, LocalDate today) {
        if (ofAssurance(given) instanceof Verdict.NotEligible unsure) {
            return unsure;
        }
        if (who == Who.LISTED && !listed) {
            return new Verdict.NotEligible("eligibility.listed");
        }
        if (who == Who.AREA && person.areaId() == null) {
            return new Verdict.Untold(Detail.AREA);
        }
        if (who == Who.AREA && (areas == null || !areas.contains(person.areaId()))) {
            return new Verdict.NotEligible("eligibility.area");
        }
        return ofAge(person, today);
    }

    /** Whether it turns on who the person is, and not only on how sure we are of it. */
    boolean asksOfPerson() {
        return who == Who.AREA || who == Who.LISTED || minAge != null || maxAge != null;
    }

    /** Whether we are sure enough of someone. */
    Verdict ofAssurance(Assurance given) {
        Assurance least = who == Who.CONFIRMED ? Assurance.CONFIRMED_ADDRESS : Assurance.HANDED_OUT;
        return given.atLeast(least) && (assurance == null || given.atLeast(assurance))
                ? new Verdict.Eligible()
                : new Verdict.NotEligible("eligibility.assurance");
    }

    private Verdict ofAge(Person person, LocalDate today) {
        if (minAge == null && maxAge == null) {
            return new Verdict.Eligible();
        }
        if (person.birthYear() == null) {
            return new Verdict.Untold(Detail.BIRTH_YEAR);
        }
        int age = today.getYear() - person.birthYear();
        if (minAge != null && age < minAge) {
            return new Verdict.NotEligible("eligibility.too-young", minAge);
        }
        if (maxAge != null && age > maxAge) {
            return new Verdict.NotEligible("eligibility.too-old", maxAge);
        }
        return new Verdict.Eligible();
    }
}
