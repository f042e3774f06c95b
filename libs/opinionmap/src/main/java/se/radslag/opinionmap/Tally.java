package se.radslag.opinionmap;

/** What some people have said of one statement, in counts. */
public record Tally(int agrees, int disagrees, int passes) {

    /** How many have voted, passes included. */
    public int votes() {
        return agrees + disagrees + passes;
    }

    /** How many have said this. */
    public int count(Vote vote) {
        return switch (vote) {
            case AGREE -> agrees;
            case DISAGREE -> disagrees;
            case PASS -> passes;
        };
    }

    /** The share of those who voted (passes included) that said this, from 0 to 1; 0 if nobody has voted. */
    public double share(Vote vote) {
        return votes() == 0 ? 0 : (double) count(vote) / votes();
    }

    /** Between what the share that says this probably lies. */
    public Interval interval(Vote vote) {
        return Interval.ofShare(count(vote), votes());
    }
}
