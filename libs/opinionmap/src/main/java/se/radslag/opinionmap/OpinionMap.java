package se.radslag.opinionmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The map of a conversation: where people and statements stand, the groups, what they agree on and what divides them.
 * Made from {@link Votes} alone: the same votes give the same map to the last bit. Cannot be changed; safe for any
 * number of threads.
 */
public interface OpinionMap {

    /** The least number of a group's votes that anything said of the group rests on. */
    int LEAST_VOTES = 7;

    /** The map of these votes, made in the standard way. */
    static OpinionMap of(Votes votes) {
        return of(votes, Options.standard(), Labels.NONE);
    }

    /**
     * The map of these votes.
     *
     * @param labels the letters of the map before ({@link #labels()}), or {@link Labels#NONE}
     */
    static OpinionMap of(Votes votes, Options options, Labels labels) {
        return FoundMap.of(votes, options, labels);
    }

    /** The votes it was made from. */
    Votes votes();

    /** How it was made. */
    Options options();

    /** Everyone, in the order of {@link #votes()}; made as they are asked for. */
    List<Participant> participants();

    /** The person of this id. */
    Optional<Participant> participant(String id);

    /** All statements, in the order of {@link #votes()}. */
    List<Statement> statements();

    /** The groups by label; empty when there are no clear groups. */
    List<Group> groups();

    /** The ids of the people who are surely enough in this group. */
    List<String> members(String label);

    /** What every group agrees on, or disagrees with, the surest first. */
    List<CommonGround> commonGround();

    /** What people part on, the surest first. */
    List<Dividing> dividing();

    /** How sure the groups are. */
    Stability stability();

    /** As many statements as the options say, such that every large enough block of people has one it supports. */
    Slate slate();

    /** The letters of the groups, for the next map. */
    Labels labels();

    /** Why a statement stands where it stands, if there is a statement of this id. */
    Optional<WhyStatement> whyStatement(String id);

    /** Why a group is a group, if there is a group of this label. */
    Optional<WhyGroup> whyGroup(String label);

    /**
     * Where a person stands who has said this, on this map as it is: for a vote that has just come. Takes
     * microseconds.
     *
     * @param id the name to be given in the answer
     * @param cast what the person says, by statement id; statements that the map does not know are left out
     */
    Participant place(String id, Map<String, Vote> cast);

    /** Says which statements to show next, on this map as it is. */
    Routing routing();

    /** What of the map is needed to place people and to choose what to show them, to be kept without the votes. */
    Compass compass();
}
