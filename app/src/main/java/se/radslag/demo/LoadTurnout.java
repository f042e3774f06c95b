package se.radslag.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.EvaluationContent;
import se.radslag.demo.Content.PhaseContent;
import se.radslag.demo.Content.TurnoutContent;
import se.radslag.demo.TurnoutRepository.Participant;
import se.radslag.demo.TurnoutRepository.ResponseRow;
import se.radslag.demo.TurnoutRepository.ToldRow;
import se.radslag.dialogue.population.Population;
import se.radslag.dialogue.population.PopulationRepository;
import se.radslag.dialogue.population.PopulationTables;
import se.radslag.dialogue.population.ReplacePopulation;
import se.radslag.dialogue.representation.CountParticipants;

/** Writes who lives here, what participants told of themselves, and what they thought of the dialogues. */
@Component
class LoadTurnout {

    /** How many of a hundred tell something of themselves: most, few of the young, fewest of the oldest. */
    private static final int WILLING = 90;

    private static final int WILLING_YOUNG = 24;
    private static final int WILLING_OLDEST = 20;
    private static final int WILLING_FAR = 18;
    /** The area that the dialogues have not reached. */
    private static final String FAR = "Norra";

    /** One of so many tells nothing where the others came as they live here. */
    private static final int ONE_SILENT = 17;

    private static final int ONE_LEFT_OUT = 7;
    private static final List<String> CHOICES = List.of("YES", "PARTLY", "NO", "UNSURE");
    private static final int DAYS_OPEN = 28;

    private final PopulationTables tables;
    private final ReplacePopulation population;
    private final PopulationRepository living;
    private final TurnoutRepository rows;
    private final CountParticipants counting;

    LoadTurnout(
            PopulationTables tables,
            ReplacePopulation population,
            PopulationRepository living,
            TurnoutRepository rows,
            CountParticipants counting) {
        this.tables = tables;
        this.population = population;
        this.living = living;
        this.rows = rows;
        this.counting = counting;
    }

    /** Imports {@code demo/<slug>-folkmangd.csv}, where there is one; true if there was. */
    boolean population(String slug) {
        try (InputStream file = LoadTurnout.class.getResourceAsStream("/demo/" + slug + "-folkmangd.csv")) {
            if (file == null) {
                return false;
            }
            population.with(tables.read(file.readAllBytes()));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What those who took part tell, and the count of it once nobody can take part any more.
     *
     * @param areas ids of the areas by their names
     */
    void told(Stage stage, Map<String, Long> areas) {
        TurnoutContent turnout = stage.dialogue().turnout();
        rows.addTold(turnout == null ? byThemselves(stage, areas) : crowd(stage, turnout, areas));
        if (isOver(stage)) {
            counting.count(stage.dialogueId());
        }
    }

    private List<ToldRow> byThemselves(Stage stage, Map<String, Long> areas) {
        var random = new SplittableRandom(stage.dialogue().slug().hashCode());
        int year = stage.calendar().now().getYear();
        List<String> within = stage.dialogue().eligibility().areas();
        Long home = within.size() == 1 ? areas.get(within.getFirst()) : null;
        OffsetDateTime at = stage.calendar().now().minusDays(1);
        var told = new ArrayList<ToldRow>();
        for (Participant one : rows.listParticipants(stage.dialogueId())) {
            if (isWilling(one, home == null ? areas.get(FAR) : null, year, random)) {
                told.add(new ToldRow(
                        stage.dialogueId(),
                        one.personId(),
                        leaves(random) ? null : one.birthYear(),
                        leaves(random) ? null : Residents.isWoman(one.name()) ? "WOMAN" : "MAN",
                        leaves(random) ? null : home == null ? one.areaId() : home,
                        at.plusSeconds(told.size())));
            }
        }
        return told;
    }

    private List<ToldRow> crowd(Stage stage, TurnoutContent turnout, Map<String, Long> areas) {
        var random = new SplittableRandom(stage.dialogue().slug().hashCode());
        var crowd = new Crowd(living.current(), turnout, areas, random);
        int year = stage.calendar().now().getYear();
        OffsetDateTime at = stage.calendar().now().minusDays(1);
        var told = new ArrayList<ToldRow>();
        for (Participant one : rows.listParticipants(stage.dialogueId())) {
            if (one.personId() % ONE_SILENT == 0) {
                continue;
            }
            Population.Group group = crowd.next();
            told.add(new ToldRow(
                    stage.dialogueId(),
                    one.personId(),
                    year - crowd.age(group),
                    group.sex().name(),
                    group.areaId(),
                    at.plusSeconds(told.size())));
        }
        return told;
    }

    /** What those who took part thought of it, once everything had its answer. */
    void evaluated(Stage stage) {
        EvaluationContent evaluation = stage.dialogue().evaluation();
        if (evaluation != null) {
            rows.findAnswered(stage.dialogueId()).ifPresent(answered -> evaluate(stage, evaluation, answered));
        }
    }

    private static boolean isOver(Stage stage) {
        return stage.dialogue().isPublished()
                && stage.dialogue().pause() == null
                && stage.dialogue().phases().stream()
                                .filter(phase -> !phase.level().equals("INFORM"))
                                .mapToInt(PhaseContent::closes)
                                .max()
                                .orElse(0)
                        < 0;
    }

    private static boolean isWilling(Participant one, @Nullable Long far, int year, SplittableRandom random) {
        int age = one.birthYear() == null ? 0 : year - one.birthYear();
        int willing = age < 30 ? WILLING_YOUNG : age >= 80 ? WILLING_OLDEST : WILLING;
        boolean unreached = far != null && far.equals(one.areaId());
        return random.nextInt(100) < (unreached ? Math.min(willing, WILLING_FAR) : willing);
    }

    private static boolean leaves(SplittableRandom random) {
        return random.nextInt(100) < ONE_LEFT_OUT;
    }

    private void evaluate(Stage stage, EvaluationContent evaluation, OffsetDateTime answered) {
        LocalDate closes = answered.toLocalDate().plusDays(DAYS_OPEN);
        rows.addSurvey(stage.dialogueId(), answered, closes);
        int people = evaluation.said().stream().mapToInt(Integer::intValue).sum();
        var random = new Random(stage.dialogue().slug().hashCode());
        List<@Nullable String> said = drawn(evaluation.said(), people, random);
        List<@Nullable String> influence = drawn(evaluation.influence(), people, random);
        List<@Nullable String> answer = drawn(evaluation.answer(), people, random);
        List<@Nullable String> led = drawn(evaluation.led(), people, random);
        List<@Nullable String> again = drawn(evaluation.again(), people, random);
        var responses = new ArrayList<ResponseRow>();
        for (int i = 0; i < people; i++) {
            responses.add(new ResponseRow(
                    stage.dialogueId(),
                    said.get(i),
                    influence.get(i),
                    answer.get(i),
                    led.get(i),
                    again.get(i),
                    i < evaluation.words().size() ? evaluation.words().get(i) : ""));
        }
        rows.addResponses(responses);
    }

    /** So many of each choice, and nothing for the rest, in an order that tells nothing. */
    private static List<@Nullable String> drawn(List<Integer> counts, int people, Random random) {
        var all = new ArrayList<@Nullable String>();
        for (int i = 0; i < counts.size(); i++) {
            all.addAll(Collections.nCopies(counts.get(i), CHOICES.get(i)));
        }
        while (all.size() < people) {
            all.add(null);
        }
        Collections.shuffle(all, random);
        return all;
    }
}
