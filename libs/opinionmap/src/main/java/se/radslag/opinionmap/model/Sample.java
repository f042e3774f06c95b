package se.radslag.opinionmap.model;

import java.util.Arrays;
import se.radslag.opinionmap.Votes;

/** Parts of the people. */
public final class Sample {

    private static final long SALT = 0x5261_6473_6c61_6754L;

    private Sample() {}

    /**
     * About so many votes, those of people chosen by their names alone: who is chosen among few votes stays chosen
     * when more come, as long as the part is as large.
     */
    public static Votes ofVotes(Votes votes, int most) {
        if (votes.size() <= most) {
            return votes;
        }
        double part = (double) most / votes.size();
        int[] chosen = new int[votes.people()];
        int count = 0;
        for (int person = 0; person < votes.people(); person++) {
            if (Chance.unit(Chance.mix(SALT ^ Chance.of(votes.personId(person)))) < part) {
                chosen[count++] = person;
            }
        }
        return votes.ofPeople(Arrays.copyOf(chosen, count));
    }

    /** Where stretches of people begin that have about so many votes each, and the end; at most 64 stretches. */
    static int[] stretches(Votes votes, int size) {
        long target = Math.max(size, votes.size() / 64 + 1);
        int[] starts = new int[66];
        int count = 1;
        long begun = 0;
        for (int person = 0; person < votes.people(); person++) {
            if (votes.to(person) - begun >= target) {
                starts[count++] = person + 1;
                begun = votes.to(person);
            }
        }
        if (starts[count - 1] < votes.people()) {
            starts[count++] = votes.people();
        }
        return Arrays.copyOf(starts, count);
    }
}
