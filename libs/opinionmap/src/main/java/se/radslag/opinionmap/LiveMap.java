package se.radslag.opinionmap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map while people vote. A vote changes the counts and the voter's own position at once, in microseconds, on the map
 * as it is; the map itself is made anew in the background by {@link #renew()}.
 *
 * <p><b>Promise.</b> There is no warm start: a new map takes nothing over from the one before but the letters of its
 * groups, so it is, to the last bit, the map that {@link OpinionMap#of(Votes, Options, Labels)} makes of all the votes in
 * one go, on any machine, after any number of restarts. What is saved is only the reading and sorting of the votes.
 *
 * <p>Safe for any number of threads. Keeps the votes that have come since the last map, and nothing else that grows.
 */
public final class LiveMap {

    private OpinionMap map;
    /** By person, by statement: the votes that the map does not know yet. */
    private Map<String, Map<String, Vote>> newer = new HashMap<>();
    /** Those of them that are on their way into the next map. */
    private Map<String, Map<String, Vote>> underWay = new HashMap<>();
    /** By statement, how the counts differ from those of the map. */
    private final Map<String, int[]> changes = new HashMap<>();

    private boolean renewing;

    /** Begins with this map. */
    public LiveMap(OpinionMap map) {
        this.map = map;
    }

    /** The last map that was made. */
    public synchronized OpinionMap map() {
        return map;
    }

    /** A vote has been cast; it is the person's last on the statement. Returns where the person stands now. */
    public Participant cast(String person, String statement, Vote vote) {
        OpinionMap current;
        Map<String, Vote> own;
        synchronized (this) {
            Vote before = votesOf(person).put(statement, vote);
            newer.computeIfAbsent(person, one -> new HashMap<>()).put(statement, vote);
            int[] change = changes.computeIfAbsent(statement, one -> new int[3]);
            change[vote.ordinal()]++;
            if (before != null) {
                change[before.ordinal()]--;
            }
            current = map;
            own = votesOf(person);
        }
        return current.place(person, own);
    }

    /** What everyone has said of a statement by now. */
    public synchronized Tally tally(String statement) {
        int known = map.votes().statement(statement);
        int[] change = changes.getOrDefault(statement, new int[3]);
        Votes votes = map.votes();
        return new Tally(
                change[2] + (known < 0 ? 0 : votes.agrees(known)),
                change[0] + (known < 0 ? 0 : votes.disagrees(known)),
                change[1] + (known < 0 ? 0 : votes.passes(known)));
    }

    /** Where a person stands now, if the person has voted. */
    public Optional<Participant> participant(String person) {
        OpinionMap current;
        Map<String, Vote> own;
        synchronized (this) {
            current = map;
            own = votesOf(person);
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(current.place(person, own));
    }

    /** What a person has said by now, by statement. */
    public synchronized Map<String, Vote> votesOf(String person) {
        Map<String, Vote> own = new TreeMap<>();
        Votes votes = map.votes();
        int number = votes.person(person);
        if (number >= 0) {
            for (int cell = votes.from(number); cell < votes.to(number); cell++) {
                own.put(votes.statementId(votes.statementAt(cell)), Vote.of(votes.valueAt(cell)));
            }
        }
        own.putAll(underWay.getOrDefault(person, Map.of()));
        own.putAll(newer.getOrDefault(person, Map.of()));
        return own;
    }

    /** How many votes have come that the last map does not know. */
    public synchronized int waiting() {
        int count = 0;
        for (Map<String, Vote> own : newer.values()) {
            count += own.size();
        }
        for (Map<String, Vote> own : underWay.values()) {
            count += own.size();
        }
        return count;
    }

    /**
     * Makes a new map of all the votes that have come. Votes that come meanwhile are in the next one. Takes a second or
     * so for two million votes; nobody who votes waits for it.
     *
     * @return the new map; the last one if another thread is making one
     */
    public OpinionMap renew() {
        OpinionMap before;
        Votes added;
        synchronized (this) {
            if (renewing) {
                return map;
            }
            renewing = true;
            before = map;
            underWay = newer;
            newer = new HashMap<>();
            added = table(underWay);
        }
        OpinionMap made = null;
        try {
            made = OpinionMap.of(before.votes().plus(added), before.options(), before.labels());
            return made;
        } finally {
            settle(made);
        }
    }

    /** Takes the new map into use; without one, the votes that were to be in it wait again. */
    private synchronized void settle(@Nullable OpinionMap made) {
        if (made == null) {
            newer.forEach((person, own) ->
                    underWay.computeIfAbsent(person, one -> new HashMap<>()).putAll(own));
            newer = underWay;
        } else {
            map = made;
            changes.clear();
            newer.forEach((person, own) -> own.forEach((statement, vote) -> {
                int[] change = changes.computeIfAbsent(statement, one -> new int[3]);
                change[vote.ordinal()]++;
                known(person, statement).ifPresent(before -> change[before.ordinal()]--);
            }));
        }
        underWay = new HashMap<>();
        renewing = false;
    }

    private Optional<Vote> known(String person, String statement) {
        int personNumber = map.votes().person(person);
        int statementNumber = map.votes().statement(statement);
        return personNumber < 0 || statementNumber < 0
                ? Optional.empty()
                : map.votes().vote(personNumber, statementNumber);
    }

    private static Votes table(Map<String, Map<String, Vote>> cast) {
        VotesBuilder builder = Votes.builder();
        cast.forEach((person, own) -> own.forEach((statement, vote) -> builder.add(person, statement, vote)));
        return builder.build();
    }
}
