package se.radslag.tally;

import java.util.List;
import java.util.stream.Collectors;

/** The count stopped at a tie that it was told not to break: people must decide, and name an order for a new count. */
public final class UnbrokenTie extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Project> tied;

    UnbrokenTie(List<Project> tied) {
        super("The projects " + tied.stream().map(Project::id).collect(Collectors.joining(", "))
                + " are equal, and ties are not to be broken");
        this.tied = List.copyOf(tied);
    }

    public List<Project> tied() {
        return tied;
    }
}
