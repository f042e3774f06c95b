package se.radslag.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import se.radslag.dialogue.promise.Responsibility;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A file of demo content, as it is written; days are counted from the day of loading. */
record Content(OrganisationContent organisation, List<PersonContent> people, List<DialogueContent> dialogues) {

    private static final JsonMapper RECORDS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(
                    String.class, text -> text.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /** The content of {@code demo/<name>.yaml}; a key that no record knows is a fault. */
    static Content of(String name) {
        String resource = "/demo/" + name + ".yaml";
        try (InputStream file = Objects.requireNonNull(Content.class.getResourceAsStream(resource), resource)) {
            Object tree = new Yaml().load(file);
            return RECORDS.convertValue(tree, Content.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a constant that the content writes in lower case. */
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    record OrganisationContent(
            String slug,
            String name,
            String accent,
            Contact contact,
            List<String> areas,
            List<String> bodies,
            List<Clause> principles,
            List<Clause> promises,
            Responsibility responsibility,
            List<Flaw> shortcomings,
            List<ExampleContent> examples) {}

    record Contact(String email, String phone, String address) {}

    /** A principle or a promise. */
    record Clause(String title, String text) {}

    /** Something known not to work for everyone; {@code ground} is a {@code Shortcoming.Ground} in lower case. */
    record Flaw(
            String title,
            String text,
            String ground,
            String reason,
            @Nullable Integer plannedDay) {}

    record PersonContent(
            String key, String name, String email, String area, int birthYear, List<String> roles, String title) {}

    record DialogueContent(
            String slug,
            String theme,
            String title,
            String lead,
            String background,
            String fixed,
            String open,
            Influence influence,
            Governance governance,
            Circle eligibility,
            @Nullable TurnoutContent turnout,
            String state,
            String kind,
            @Nullable Map<String, Finding> rights,
            List<PhaseContent> phases,
            @Nullable PauseContent pause,
            List<OccasionContent> occasions,
            List<UpdateContent> updates,
            List<ProposalContent> proposals,
            List<GroupContent> answerGroups,
            List<BriefContent> briefs,
            @Nullable MatterContent matter,
            @Nullable DecisionContent decision,
            List<ActionContent> actions,
            @Nullable EvaluationContent evaluation,
            @Nullable BudgetContent budget,
            @Nullable OpinionContent opinions) {

        boolean isPublished() {
            return !state.equals("draft");
        }

        boolean isClosed() {
            return state.equals("closed");
        }
    }

    record Influence(boolean questionOpen, boolean decidersOpen, String reason) {}

    record Governance(String body, int decidesDay, String registryNumber, String use, int answerByDay) {}

    /** What was found about a topic of the check of rights and risks; with a measure if something is done about it. */
    record Finding(String reason, String measure) {}

    record Circle(String who, List<String> areas, @Nullable Integer minAge) {}

    /**
     * A group of whom few took part, while the others came as they live here.
     *
     * @param age an {@code AgeGroup} in lower case
     * @param sex a {@code Sex} in lower case
     * @param people how many of them came
     */
    record TurnoutContent(String area, String age, String sex, int people) {}

    record PhaseContent(
            String name,
            String level,
            int opens,
            int closes,
            String text,
            @Nullable ExtensionContent extension,
            List<ActivityContent> activities) {}

    record ExtensionContent(int day, int from, String reason) {}

    record ActivityContent(String key, String method, String title, String text) {}

    /** Where the organisation has used a method of the guide; the year is counted back from the year of loading. */
    record ExampleContent(String method, String name, int yearsAgo, String text) {}

    /** A method used outside the platform; with a report if it has been held. */
    record OccasionContent(
            String method,
            String name,
            int day,
            String holder,
            @Nullable ReportContent report) {}

    record ReportContent(int people, String text) {}

    record PauseContent(int day, String reason) {}

    record UpdateContent(int day, String author, String title, String text) {}

    record ProposalContent(
            String key,
            String activity,
            String author,
            int day,
            String title,
            String text,
            @Nullable Place place,
            int support,
            List<Version> earlier,
            List<CommentContent> comments,
            String mergedInto,
            String mergeReason,
            String channel,
            String answerGroup,
            @Nullable AnswerContent answer,
            @Nullable HiddenContent hidden,
            @Nullable WithdrawnContent withdrawn) {}

    record Place(String name, double lat, double lon) {}

    record Version(int day, String title, String text) {}

    record CommentContent(String author, int day, String side, String text, List<CommentContent> replies) {}

    record AnswerContent(String outcome, String reason, String by, int day) {}

    record HiddenContent(int day, String by, String reason, String appeal, String appealAnswer) {}

    record WithdrawnContent(int day, String reason) {}

    record GroupContent(String key, String title, String outcome, String reason, String by, int day) {}

    /**
     * A brief that was frozen.
     *
     * @param comments by chapter; {@code said} is that of the first activity
     * @param leftOut reasons by chapter
     */
    record BriefContent(
            int day,
            String findings,
            @Nullable Map<String, String> comments,
            @Nullable Map<String, String> leftOut) {}

    record MatterContent(String registryNumber, String body, String title) {}

    record DecisionContent(
            int day,
            String body,
            String paragraph,
            String text,
            boolean recommendationFollowed,
            String reason,
            String adopted,
            String notAdopted) {}

    record ActionContent(String title, String owner, int due, String state, String note) {}

    /** How many chose yes, partly, no and unsure, question by question, and what some of them wrote. */
    record EvaluationContent(
            List<Integer> said,
            List<Integer> influence,
            List<Integer> answer,
            List<Integer> led,
            List<Integer> again,
            List<String> words) {}

    /**
     * A conversation of statements, answered by people whom a model makes up.
     *
     * @param activity key of the activity that it is
     * @param people how many are made up
     * @param interviews that somebody made on the way
     */
    record OpinionContent(
            String activity, int people, List<StatementContent> statements, List<InterviewContent> interviews) {}

    /**
     * An interview with a group.
     *
     * @param by key of whoever made it
     * @param agree beginnings of statements that they agreed with
     * @param disagree beginnings of statements that they did not agree with
     * @param words statements of their own
     */
    record InterviewContent(
            String by,
            String perspective,
            String place,
            int people,
            int day,
            List<String> agree,
            List<String> disagree,
            List<String> words) {}

    /**
     * A statement.
     *
     * @param base how readily people agree, in logits
     * @param lean how much more readily those do who stand on one side, in logits for a standard deviation
     * @param translations its text in other languages, by their codes
     * @param origin {@code interview}, {@code participant} or {@code unvoiced}
     */
    record StatementContent(
            String text,
            double base,
            double lean,
            String origin,
            @Nullable Map<String, String> translations) {}

    /**
     * A round of a participatory budget.
     *
     * @param activity key of the activity that it is
     * @param text what the money is for
     * @param published the day on which list and rules were published, by somebody
     * @param voters how many of those who are invented vote
     */
    record BudgetContent(
            String activity,
            List<PotContent> pots,
            List<String> categories,
            String text,
            List<String> criteria,
            @Nullable Integer age,
            int ideasUntil,
            String decided,
            String ballot,
            @Nullable Integer most,
            String rule,
            String utility,
            String completion,
            String ties,
            int leastVotes,
            int published,
            String by,
            int voters,
            List<ProjectContent> projects,
            List<DeliveredContent> delivered) {}

    record PotContent(String name, String area, long amount) {}

    /**
     * A project; listed unless it was declined or another carries it on.
     *
     * @param idea key of the proposal that it came from; empty for none
     * @param declined place of the criterion that it breaks, from 1
     * @param mergedInto title of the one that carries it on; empty for none
     */
    record ProjectContent(
            String idea,
            String title,
            String text,
            String place,
            @Nullable Double lat,
            @Nullable Double lon,
            String pot,
            String category,
            @Nullable Long cost,
            @Nullable Long low,
            @Nullable Long high,
            @Nullable Long running,
            String responsible,
            String officer,
            @Nullable Integer declined,
            String reason,
            String mergedInto) {}

    /** How a project comes along, if it is funded. */
    record DeliveredContent(String title, int due, String by, List<ToldContent> told) {}

    record ToldContent(int day, String state, @Nullable Long spent, String text) {}
}
