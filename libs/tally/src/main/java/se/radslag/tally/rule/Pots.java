package se.radslag.tally.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.radslag.tally.Ballots;
import se.radslag.tally.Constraints;
import se.radslag.tally.Election;
import se.radslag.tally.Outcome;
import se.radslag.tally.Project;
import se.radslag.tally.Rule;
import se.radslag.tally.Selection;
import se.radslag.tally.Tie;
import se.radslag.tally.TieOrder;

/**
 * Districts with money of their own beside a city-wide pot. Each project belongs to one pot, by an attribute; one whose
 * district has no pot is city-wide. Every pot is counted by the same rule as an election by itself, in which those take
 * part who list at least one of its projects; the city-wide pot last, with what the districts left if that is agreed.
 * What a category has got from the pots before counts towards its limits.
 *
 * @param rule counts each pot
 * @param attribute names the district of a project, for example {@code district}
 * @param districts the money of each district, in the election's currency; what of the budget they do not take is
 *     city-wide
 * @param leftoversToCity whether what districts leave is added to the city-wide pot
 */
public record Pots(Rule rule, String attribute, Map<String, BigDecimal> districts, boolean leftoversToCity)
        implements Rule {

    public Pots {
        districts = Collections.unmodifiableMap(new LinkedHashMap<>(districts));
    }

    @Override
    public String word() {
        return rule.word();
    }

    /**
     * @throws IllegalArgumentException where the districts have more than the budget, or a constraint ties projects of
     *     different pots
     */
    @Override
    public Outcome count(Election election, TieOrder ties, Constraints constraints) {
        return together(election, parts(election, ties, constraints));
    }

    /**
     * One pot, counted by itself.
     *
     * @param pot its name; empty for the city-wide pot
     * @param outcome of an election of its own
     * @param places of its projects in the list of the whole election, in the order of its own list
     * @param constraints what it was counted with
     */
    public record Part(String pot, Outcome outcome, List<Integer> places, Constraints constraints) {

        public Part {
            places = List.copyOf(places);
        }
    }

    /**
     * The pots, each counted by itself, in order; the city-wide pot last.
     *
     * @throws IllegalArgumentException as {@link #count}
     */
    public List<Part> parts(Election election, TieOrder ties, Constraints constraints) {
        BigDecimal city = election.budget();
        for (Map.Entry<String, BigDecimal> district : districts.entrySet()) {
            city = city.subtract(district.getValue());
            if (city.signum() < 0) {
                throw new IllegalArgumentException("The districts have more money than there is");
            }
        }
        var parts = new ArrayList<Part>();
        Constraints left = constraints;
        for (Map.Entry<String, BigDecimal> district : districts.entrySet()) {
            Part part = part(election, district.getKey(), district.getValue(), ties, left);
            parts.add(part);
            left = PotConstraints.after(left, part.outcome());
            if (leftoversToCity) {
                Outcome outcome = part.outcome();
                city = city.add(district.getValue()).subtract(outcome.election().amount(outcome.costUnits()));
            }
        }
        parts.add(part(election, "", city, ties, left));
        return parts;
    }

    private Part part(Election election, String pot, BigDecimal money, TieOrder ties, Constraints constraints) {
        List<Integer> places = places(election, pot);
        List<Project> projects = places.stream().map(election::project).toList();
        Constraints own = PotConstraints.of(constraints, projects);
        var part = new Election(money, projects, ballots(election, places));
        return new Part(pot, rule.count(part, ties, own), places, own);
    }

    /** The outcome of the whole election that its parts make. */
    public static Outcome together(Election election, List<Part> parts) {
        var selections = new ArrayList<Selection>();
        var ties = new ArrayList<Tie>();
        for (Part part : parts) {
            part.outcome()
                    .selections()
                    .forEach(one ->
                            selections.add(new Selection(part.places().get(one.project()), one.step(), one.rate())));
            ties.addAll(part.outcome().ties());
        }
        return new Outcome(election, selections, ties);
    }

    private List<Integer> places(Election election, String pot) {
        var places = new ArrayList<Integer>();
        for (int place = 0; place < election.projects().size(); place++) {
            String district = election.project(place).attributes().getOrDefault(attribute, "");
            if ((districts.containsKey(district) ? district : "").equals(pot)) {
                places.add(place);
            }
        }
        return places;
    }

    /** The ballots that list something of a pot, without the rest. */
    private static Ballots ballots(Election election, List<Integer> places) {
        int[] inPot = new int[election.projects().size()];
        Arrays.fill(inPot, -1);
        for (int place = 0; place < places.size(); place++) {
            inPot[places.get(place)] = place;
        }
        Ballots all = election.ballots();
        var kept = new Ballots.Builder(all.type()).pointDecimals(all.pointDecimals());
        for (int voter = 0; voter < all.voters(); voter++) {
            int ballot = all.ballotOf(voter);
            int length = 0;
            int[] listed = new int[all.start(ballot + 1) - all.start(ballot)];
            long[] points = new long[listed.length];
            for (int entry = all.start(ballot); entry < all.start(ballot + 1); entry++) {
                if (inPot[all.project(entry)] >= 0) {
                    points[length] = all.points(entry);
                    listed[length++] = inPot[all.project(entry)];
                }
            }
            if (length > 0) {
                kept.add(listed, all.hasPoints() ? points : null, length);
            }
        }
        return kept.build();
    }
}
