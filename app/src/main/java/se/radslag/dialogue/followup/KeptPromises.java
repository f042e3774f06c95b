package se.radslag.dialogue.followup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Consequences;
import se.radslag.dialogue.evaluation.Satisfaction;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.web.Frame;

/** Puts together how promises were kept. Sums over all dialogues are at most five minutes old. */
@Component
class KeptPromises {

    private static final int BATCH = 200;

    private final FactsRepository facts;
    private final Consequences consequences;
    private final Satisfaction satisfaction;
    private final Clock clock;
    private final Cache<Long, List<Year>> years = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    KeptPromises(FactsRepository facts, Consequences consequences, Satisfaction satisfaction, Clock clock) {
        this.facts = facts;
        this.consequences = consequences;
        this.satisfaction = satisfaction;
        this.clock = clock;
    }

    /**
     * A page of dialogues.
     *
     * @param more whether others follow
     * @param last where the page ends
     */
    record Part(List<Kept> kept, boolean more, FactsRepository.Cursor last) {}

    Part list(FactsRepository.Cursor before, int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Frame.ZONE);
        List<Facts> found = facts.list(before, today, most + 1);
        List<Facts> shown = found.subList(0, Math.min(most, found.size()));
        List<Long> ids = shown.stream().map(Facts::dialogueId).toList();
        Map<Long, Consequences.Tally> tallies = consequences.of(ids, today);
        Map<Long, Long> again = satisfaction.again(ids);
        return new Part(
                shown.stream()
                        .map(one -> Kept.of(one, tallies.get(one.dialogueId()), again.get(one.dialogueId()), today))
                        .toList(),
                found.size() > most,
                shown.isEmpty()
                        ? before
                        : new FactsRepository.Cursor(
                                shown.getLast().closedOn(), shown.getLast().dialogueId()));
    }

    /** How the promises of the dialogue were kept, if nobody can say more in it. */
    Optional<Kept> find(long dialogueId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Frame.ZONE);
        List<Long> id = List.of(dialogueId);
        return facts.find(dialogueId, today)
                .map(found -> Kept.of(
                        found,
                        consequences.of(id, today).get(dialogueId),
                        satisfaction.again(id).get(dialogueId),
                        today));
    }

    /** All dialogues together, then year by year, the latest first; empty without any. */
    List<Year> years() {
        return years.get(Tenancy.organisation(), organisation -> reckon());
    }

    private List<Year> reckon() {
        var all = new ArrayList<Kept>();
        Part part = list(FactsRepository.Cursor.START, BATCH);
        all.addAll(part.kept());
        while (part.more()) {
            part = list(part.last(), BATCH);
            all.addAll(part.kept());
        }
        var sums = new ArrayList<Year>();
        if (!all.isEmpty()) {
            sums.add(Year.of(null, all));
        }
        new TreeMap<>(all.stream().collect(Collectors.groupingBy(Kept::year)))
                .descendingMap()
                .forEach((year, kept) -> sums.add(Year.of(year, kept)));
        return sums;
    }
}
