package se.radslag.methods.budget.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radslag.methods.budget.round.BallotKind;

/**
 * A round that was over when it came here.
 *
 * @param currency three letters
 * @param mostChoices how many projects a ballot may hold; null for no limit
 * @param points how many points a voter had to give; null where that is not told
 * @param decided where and when it was held
 * @param budget in whole units of the currency
 * @param categories names of the categories
 */
record PastRound(
        String currency,
        BallotKind ballot,
        @Nullable Integer mostChoices,
        @Nullable Integer points,
        String decided,
        long budget,
        List<String> categories,
        List<Listed> projects) {

    /** A project. Its number is its id in the file where all ids are whole numbers, otherwise its place in the file. */
    record Listed(
            int number,
            String title,
            String placeName,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String category,
            long cost) {}
}
