package se.radslag.tally.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.radslag.tally.Outcome;
import se.radslag.tally.Project;
import se.radslag.tally.Rule;
import se.radslag.tally.TieOrder;
import se.radslag.tally.Utility;
import se.radslag.tally.explanation.Explanation;
import se.radslag.tally.explanation.Reason;
import se.radslag.tally.rule.EqualShares;

/** What a file says that a round keeps to. */
class TermsTest {

    private static final TieOrder TIES = TieOrder.of(TieOrder.Criterion.ID_NUMBER);
    private static final EqualShares SHARES = new EqualShares(Utility.COST, EqualShares.Completion.NONE);

    private static String file(String terms, String projects) {
        return """
                META
                key;value
                description;Två byar
                country;Sweden
                unit;Björkå
                instance;2026
                num_projects;4
                num_votes;4
                budget;400
                vote_type;approval
                rule;unknown
                date_begin;2026
                date_end;2026
                %sPROJECTS
                project_id;cost;category;pot;excludes;requires
                %sVOTES
                voter_id;vote
                a;1,2
                b;1,2
                c;3,4
                d;3,4
                """.formatted(terms, projects);
    }

    private static PabulibFile read(String text) {
        return switch (PabulibReader.read(text.getBytes(StandardCharsets.UTF_8), Strictness.LENIENT)) {
            case Reading.Read(PabulibFile file, var messages) -> file;
            case Reading.Refused(var messages) -> throw new AssertionError(messages);
        };
    }

    private static Outcome count(PabulibFile file) {
        Terms terms = Terms.of(file);
        return terms.rule(SHARES).count(file.election(), TIES, terms.constraints());
    }

    private static List<String> winners(String text) {
        return count(read(text)).winners().stream().map(Project::id).toList();
    }

    @Test
    void potsAreCountedByThemselvesAndExplainedWithin() {
        String text = file(
                "radslag.pot.Norr;250\nradslag.pot.Söder och sjön;150\n",
                "1;200;lek;Norr;;\n2;100;lek;Norr;;\n3;100;väg;Söder och sjön;;\n4;100;väg;Söder och sjön;;\n");

        assertThat(Terms.of(read(text)).pots())
                .isEqualTo(Map.of("Norr", new BigDecimal(250), "Söder och sjön", new BigDecimal(150)));
        assertThat(winners(text)).containsExactly("1", "3");

        Outcome outcome = count(read(text));
        Terms terms = Terms.of(read(text));
        Rule rule = terms.rule(SHARES);
        assertThat(Explanation.reasons(rule, outcome, TIES, terms.constraints()))
                .element(1)
                .isInstanceOfSatisfying(Reason.NotPaid.class, reason -> assertThat(reason.missing())
                        .isEqualByComparingTo("50"));
    }

    @Test
    void aLimitCountsWhatEarlierPotsGaveTheCategory() {
        String projects = "1;100;lek;Norr;;\n2;50;väg;Norr;;\n3;100;lek;Söder;;\n4;100;väg;Söder;;\n";
        String pots = "radslag.pot.Norr;200\nradslag.pot.Söder;200\n";

        assertThat(winners(file(pots, projects))).containsExactly("1", "2", "3", "4");
        assertThat(winners(file(pots + "radslag.most.lek;150\n", projects))).containsExactly("1", "2", "4");
    }

    @Test
    void projectsThatBindEachOtherAreHeldTogetherAndApart() {
        String projects = "1;100;;;2;\n2;100;;;;\n3;100;;;;4\n4;500;;;;\n";
        Terms terms = Terms.of(read(file("radslag.least_votes;2\n", projects)));

        assertThat(terms.constraints().exclusive()).containsExactly(Set.of("1", "2"));
        assertThat(terms.constraints().requires()).isEqualTo(Map.of("3", Set.of("4")));
        assertThat(terms.constraints().minimumVotes()).isEqualTo(2);
        assertThat(winners(file("", projects))).containsExactly("1");
    }

    @Test
    void whatTheTermsForbidHasNoNumberOfVotesThatWouldCarryIt() {
        String text = file("radslag.most.lek;100\n", "1;200;lek;;;\n2;100;lek;;;\n3;100;väg;;;\n4;300;väg;;;\n");
        PabulibFile file = read(text);
        Terms terms = Terms.of(file);

        assertThat(Explanation.reasons(SHARES, count(file), TIES, terms.constraints()))
                .satisfies(reasons -> {
                    assertThat(reasons.get(0)).isInstanceOf(Reason.Barred.class);
                    assertThat(reasons.get(3)).isInstanceOf(Reason.NotPaid.class);
                });
    }

    @Test
    void anAmountThatIsNoneIsRefused() {
        PabulibFile file = read(file("radslag.pot.Norr;mycket\n", "1;1;;;;\n2;1;;;;\n3;1;;;;\n4;1;;;;\n"));

        assertThatThrownBy(() -> Terms.of(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("radslag.pot.Norr");
    }
}
