package se.radslag.tally.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.radslag.tally.Ballots;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Project;

/** How money falls on categories or areas, beside how votes do. */
public final class Shares {

    private Shares() {}

    /**
     * One category or area.
     *
     * @param value its name; empty for projects without one
     * @param cost of the projects funded there, in units; a project in several counts equally in each
     * @param money its part of the money spent, from 0 to 1
     * @param votes its part of the voters' wishes, from 0 to 1: every voter with a ballot counts once, divided equally
     *     among the projects listed
     */
    public record Share(String value, double cost, double money, double votes) {}

    /** The shares by an attribute, {@code category}, {@code district} or another; the largest by votes first. */
    public static List<Share> by(String attribute, Outcome outcome) {
        Election election = outcome.election();
        Map<String, Double> cost = new TreeMap<>();
        Map<String, Double> votes = new TreeMap<>();
        outcome.selections()
                .forEach(selection -> add(
                        cost, election.project(selection.project()), attribute, election.cost(selection.project())));
        double[] wished = wishes(election);
        for (int project = 0; project < wished.length; project++) {
            add(votes, election.project(project), attribute, wished[project]);
        }
        double allCost = Math.max(1, outcome.costUnits());
        double allVotes = votes.values().stream().mapToDouble(one -> one).sum();
        var shares = new ArrayList<Share>();
        votes.forEach((value, part) -> shares.add(new Share(
                value,
                cost.getOrDefault(value, 0.0),
                cost.getOrDefault(value, 0.0) / allCost,
                allVotes == 0 ? 0 : part / allVotes)));
        shares.sort(Comparator.comparingDouble(Share::votes).reversed());
        return shares;
    }

    private static double[] wishes(Election election) {
        Ballots ballots = election.ballots();
        double[] wished = new double[election.projects().size()];
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            int listed = ballots.start(ballot + 1) - ballots.start(ballot);
            for (int entry = ballots.start(ballot); entry < ballots.start(ballot + 1); entry++) {
                wished[ballots.project(entry)] += (double) ballots.count(ballot) / listed;
            }
        }
        return wished;
    }

    private static void add(Map<String, Double> sums, Project project, String attribute, double amount) {
        List<String> values = project.all(attribute);
        if (values.isEmpty()) {
            sums.merge("", amount, Double::sum);
        }
        values.forEach(value -> sums.merge(value, amount / values.size(), Double::sum));
    }
}
