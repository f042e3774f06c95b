package se.radslag.foundation.retention;

/**
 * How long a kind of records is kept, in whole days.
 *
 * @param least the shortest time that an administrator can choose
 * @param usual the time where nobody has chosen
 * @param most the longest time that can be chosen
 */
public record Term(int least, int usual, int most) {

    /** @throws IllegalArgumentException unless 0 &lt; least &le; usual &le; most */
    public Term {
        if (least <= 0 || usual < least || most < usual) {
            throw new IllegalArgumentException("Not a term: " + least + ", " + usual + ", " + most);
        }
    }

    public boolean allows(int days) {
        return days >= least && days <= most;
    }
}
