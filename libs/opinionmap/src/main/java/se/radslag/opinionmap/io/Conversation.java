package se.radslag.opinionmap.io;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.radslag.opinionmap.Vote;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.VotesBuilder;

/**
 * A conversation as it was read.
 *
 * @param votes of everyone on all statements, hidden ones included
 * @param statements in the order of the votes' table
 * @param order ids of those who voted, in the order of their first vote
 * @param groups the group of each person as the files tell it; empty if they do not
 * @param summary what the files tell of the conversation, such as {@code topic}; empty if nothing
 */
public record Conversation(
        Votes votes,
        List<StatementText> statements,
        List<String> order,
        Map<String, String> groups,
        Map<String, String> summary) {

    public Conversation {
        statements = List.copyOf(statements);
        order = List.copyOf(order);
        groups = Map.copyOf(groups);
        summary = Map.copyOf(summary);
        if (statements.size() != votes.statements()) {
            throw new IllegalArgumentException("Each statement of the votes has one text");
        }
    }

    /** Ids of the statements that are hidden. */
    public Set<String> hidden() {
        return statements.stream()
                .filter(StatementText::isHidden)
                .map(StatementText::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of the statements about people themselves. */
    public Set<String> meta() {
        return statements.stream()
                .filter(StatementText::meta)
                .map(StatementText::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many votes are on hidden statements. */
    public int hiddenVotes() {
        int sum = 0;
        for (int s = 0; s < statements.size(); s++) {
            sum += statements.get(s).isHidden() ? votes.votesOn(s) : 0;
        }
        return sum;
    }

    /** The votes on statements that are not hidden. Everyone stays, also those who are left without votes. */
    public Votes shownVotes() {
        if (statements.stream().noneMatch(StatementText::isHidden)) {
            return votes;
        }
        VotesBuilder builder = Votes.builder();
        for (StatementText statement : statements) {
            if (!statement.isHidden()) {
                builder.statement(statement.id());
            }
        }
        for (int person = 0; person < votes.people(); person++) {
            String id = votes.personId(person);
            builder.person(id);
            for (int cell = votes.from(person); cell < votes.to(person); cell++) {
                StatementText statement = statements.get(votes.statementAt(cell));
                if (!statement.isHidden()) {
                    builder.add(id, statement.id(), Vote.of(votes.valueAt(cell)));
                }
            }
        }
        return builder.build();
    }
}
