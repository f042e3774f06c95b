package se.radslag.foundation.database;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fills the parameters of a repository's method with what the neighbour has, by their names and types. */
final class Arguments {

    /** Ids that are named after what they do, and the tables that they are from. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("creator", "organisation_person"),
            Map.entry("moderatorId", "organisation_person"),
            Map.entry("authorId", "organisation_person"),
            Map.entry("by", "organisation_person"),
            Map.entry("madeBy", "organisation_person"),
            Map.entry("createdBy", "organisation_person"),
            Map.entry("decidedBy", "organisation_person"),
            Map.entry("people", "organisation_person"),
            Map.entry("actor", "organisation_person"),
            Map.entry("byOtherThan", "dialogue_dialogue"),
            Map.entry("subjectId", "proposal_proposal"),
            Map.entry("subjectIds", "proposal_proposal"),
            Map.entry("mergedInto", "proposal_proposal"),
            Map.entry("through", "proposal_proposal"),
            Map.entry("without", "proposal_proposal"),
            Map.entry("from", "proposal_proposal"),
            Map.entry("into", "proposal_proposal"),
            Map.entry("parentId", "proposal_comment"),
            Map.entry("areas", "organisation_area"),
            Map.entry("contributions", "dialogue_contribution"),
            Map.entry("only", "dialogue_dialogue"),
            Map.entry("Count.Place.population", "organisation_person"),
            Map.entry("writtenId", "dialogue_contribution"),
            Map.entry("officerId", "organisation_person"),
            Map.entry("sourceId", "dialogue_activity"),
            Map.entry("fromId", "budget_project"),
            Map.entry("intoId", "budget_project"),
            Map.entry("otherProjectId", "budget_project"),
            Map.entry("ideaId", "dialogue_contribution"),
            Map.entry("criteria", "budget_criterion"),
            Map.entry("PictureRepository.pictureId", "proposal_picture"),
            Map.entry("paperId", "budget_paper_code"),
            Map.entry("teacherId", "organisation_person"),
            Map.entry("readerId", "organisation_person"),
            Map.entry("enteredBy", "organisation_person"),
            Map.entry("OpinionIntakeRepository.ids", "dialogue_contribution"),
            Map.entry("voiceId", "opinion_participant"),
            Map.entry("InterviewRepository.Draft.paperId", "opinion_paper"),
            Map.entry("RecipientRepository.only", "dialogue_contribution"));

    /** Ids that are called no more than that, and the tables that they are from. */
    private static final Map<String, String> OWN_TABLES = Map.of(
            "Subject", "proposal_proposal",
            "PromiseRepository", "promise_article",
            "PasskeyRepository", "passkey_key",
            "SaidRepository", "proposal_proposal",
            "ListQuery.Cursor", "proposal_proposal",
            "Dialogues.Key", "dialogue_dialogue",
            "Phase.Act", "dialogue_activity",
            "DueKey", "budget_project");

    /** Ids of which there is another of the same kind beside. */
    private static final Set<String> OTHERS = Set.of("into", "intoId", "otherProjectId", "without");

    /** Words that narrow nothing, where a search is asked for. */
    private static final Set<String> SEARCHES = Set.of(
            "search",
            "words",
            "PersonRepository.text",
            "Dialogues.Filter.text",
            "Dialogues.Filter.theme",
            "ListQuery.place");

    /** Texts with a meaning of their own. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("ContentRepository.DialogueRow.eligibility", "{\"who\": \"ANYONE\"}"),
            Map.entry("BatchRepository.table", "dialogue_contribution"),
            Map.entry("BatchRepository.statement", "delete from dialogue_participant where person_id = :personId"),
            Map.entry("Holding.table", "dialogue_participant"),
            Map.entry("Holding.person", "person_id"),
            Map.entry("Holding.told", "first_at"),
            Map.entry("SealedColumn.table", "webhook_subscription"),
            Map.entry("SealedColumn.column", "secret"),
            Map.entry("Holding.Owner.table", "organisation_person"),
            Map.entry("Holding.Owner.person", "id"),
            Map.entry("HoldingRepository.place", "(0,0)"),
            Map.entry("SnapshotRepository.findings", "{}"),
            Map.entry("SnapshotRepository.reasons", "{}"),
            Map.entry("Drift.swung", "1"),
            Map.entry("WorkRepository.standing", "STANDING"),
            Map.entry("RulesForm.ballot", "APPROVAL"),
            Map.entry("RulesForm.most", "2"),
            Map.entry("RulesForm.least", "1"),
            Map.entry("RulesForm.ties", "max-votes"),
            Map.entry("RulesForm.leastVotes", "0"),
            Map.entry("FrameworkForm.age", "12"),
            Map.entry("FrameworkForm.PotRow.area", ""),
            Map.entry("FrameworkForm.PotRow.amount", "1000"),
            Map.entry("FrameworkForm.CategoryRow.least", "1"),
            Map.entry("FrameworkForm.CategoryRow.most", "2"),
            Map.entry("CostingForm.pot", ""),
            Map.entry("CostingForm.category", ""),
            Map.entry("Content.BudgetContent.ballot", "APPROVAL"));

    /** Numbers that are no ids: amounts of money, and versions. */
    private static final Set<String> AMOUNTS = Set.of(
            "amount", "cost", "low", "high", "running", "spent", "budget", "score", "missingVotes", "version", "known");

    /** Texts that are found in a column of another name. */
    private static final Map<String, String> COLUMNS = Map.of("slugOrId", "slug");

    /** A row for a statement that takes any. */
    record Anyone(long personId) {}

    private final Neighbour neighbour;
    private final int round;
    private final List<Object> heard = new ArrayList<>();

    /** @param round 0 for rows that belong together; every second round leaves out what may be absent */
    Arguments(Neighbour neighbour, int round) {
        this.neighbour = neighbour;
        this.round = round;
    }

    @Nullable
    Object[] of(Method method) {
        String owner = simpleName(method.getDeclaringClass());
        String room = room(method.getDeclaringClass());
        return Arrays.stream(method.getParameters())
                .map(parameter -> value(parameter.getAnnotatedType(), parameter.getName(), owner, room))
                .toArray();
    }

    /** What the method handed to those that it was given to tell. */
    List<Object> heard() {
        return heard;
    }

    private @Nullable Object value(AnnotatedType type, String name, String owner, String room) {
        if (round % 2 == 1 && type.isAnnotationPresent(Nullable.class)) {
            return null;
        }
        return value(type.getType(), name, owner, room);
    }

    private @Nullable Object value(Type type, String name, String owner, String room) {
        if (type instanceof ParameterizedType many) {
            return many(many, name, owner, room);
        }
        if (type instanceof WildcardType) {
            return new Anyone(id("organisation_person", 0));
        }
        return one((Class<?>) type, name, owner, room);
    }

    private Object many(ParameterizedType type, String name, String owner, String room) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type of = type.getActualTypeArguments()[0];
        if (raw == Consumer.class) {
            return (Consumer<Object>) heard::add;
        }
        if (raw == Map.class) {
            return Map.of("text", List.of(Neighbour.SECRET));
        }
        if (raw == Optional.class) {
            return Optional.ofNullable(value(of, name, owner, room));
        }
        if (!Collection.class.isAssignableFrom(raw)) {
            throw untaught(type, name, owner);
        }
        List<?> all;
        if (of == Long.class) {
            all = neighbour.rows(table(name, owner, room)).stream()
                    .map(row -> row.get("id"))
                    .toList();
        } else if (of instanceof Class<?> kind && kind.isEnum()) {
            all = List.of(kind.getEnumConstants());
        } else {
            all = List.of(value(of, singular(name), owner, room));
        }
        return raw == Set.class ? new LinkedHashSet<>(all) : all;
    }

    private Object one(Class<?> type, String name, String owner, String room) {
        if (type == String.class) {
            return text(name, owner, room);
        }
        if (type == long.class || type == Long.class) {
            return number(name, owner, room);
        }
        if (type == int.class || type == Integer.class) {
            return name.startsWith("after") ? 0 : name.equals("most") || name.equals("limit") ? 50 : 1 + round / 2;
        }
        if (type == double.class || type == Double.class) {
            return 59.0;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.TEN;
        }
        if (type == boolean.class || type == Boolean.class) {
            return round % 2 == 0;
        }
        if (type == byte[].class) {
            return pick(neighbour.values(room, column(name)))
                    .filter(byte[].class::isInstance)
                    .orElseGet(() -> HexFormat.of().parseHex(Neighbour.BYTES));
        }
        if (type == UUID.class) {
            return pick(neighbour.values(room, column(name)))
                    .filter(UUID.class::isInstance)
                    .orElseGet(() -> UUID.fromString(Neighbour.UUID));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[round % type.getEnumConstants().length];
        }
        Object moment = moment(type);
        if (moment != null) {
            return moment;
        }
        if (type.isSealed()) {
            return one(type.getPermittedSubclasses()[0], name, owner, room);
        }
        if (type.isRecord()) {
            return record(type, room);
        }
        throw untaught(type, name, owner);
    }

    private @Nullable Object moment(Class<?> type) {
        Instant moment = Instant.now()
                .plus(Duration.ofDays(List.of(0, 1, 20_000, -20_000).get(round % 4)));
        if (type == Instant.class) {
            return moment;
        }
        if (type == OffsetDateTime.class) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        if (type == LocalDate.class) {
            return LocalDate.ofInstant(moment, ZoneOffset.UTC);
        }
        if (type == LocalTime.class) {
            return LocalTime.of(18, round);
        }
        return type == Duration.class ? Duration.ofDays(round % 2) : null;
    }

    private Object record(Class<?> type, String room) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            @Nullable
            Object[] values = Arrays.stream(type.getRecordComponents())
                    .map(component -> value(component.getAnnotatedType(), component.getName(), simpleName(type), room))
                    .toArray();
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (round > 0) {
                return new Arguments(neighbour, 0).record(type, room);
            }
            throw new AssertionError("A " + type.getName() + " refuses what it was filled with: teach Arguments.", e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object text(String name, String owner, String room) {
        if (SEARCHES.contains(name) || SEARCHES.contains(owner + "." + name)) {
            return "";
        }
        String taught = TEXTS.get(owner + "." + name);
        if (taught != null) {
            return taught;
        }
        return pick(neighbour.values(room, COLUMNS.getOrDefault(name, column(name))))
                .filter(String.class::isInstance)
                .orElse(Neighbour.SECRET);
    }

    private long number(String name, String owner, String room) {
        if (name.startsWith("before") || name.equals("upTo") || name.equals("lastSeen")) {
            return Long.MAX_VALUE;
        }
        if (name.startsWith("after") && !name.endsWith("Id")) {
            return 0;
        }
        if (Set.of("position", "counter", "key", "size").contains(name)) {
            return round % 2 == 0 ? Long.MAX_VALUE : 0;
        }
        if (AMOUNTS.contains(name)) {
            return 1_000;
        }
        return id(table(name, owner, room), OTHERS.contains(name) ? 1 : 0);
    }

    private long id(String table, int further) {
        List<Map<String, Object>> rows = neighbour.rows(table);
        return (Long) Objects.requireNonNull(
                rows.get((round / 2 + further) % rows.size()).get("id"), table);
    }

    private String table(String name, String owner, String room) {
        String taught = TABLES.getOrDefault(owner + "." + name, TABLES.get(name));
        if (taught != null) {
            return taught;
        }
        String thing = name.endsWith("Ids") || name.equals("ids") ? singular(name) : name;
        if (thing.equals("id")) {
            String own = OWN_TABLES.get(owner);
            thing = owner.replaceAll(".*\\.", "").replace("Repository", "").replace("Row", "") + "Id";
            if (own != null) {
                return own;
            }
        }
        return Optional.of(thing)
                .filter(id -> id.endsWith("Id"))
                .flatMap(id -> neighbour.table(room, column(id.substring(0, id.length() - "Id".length()))))
                .orElseThrow(() -> untaught(long.class, name, owner));
    }

    /** The first in the first two rounds, then the second. */
    private Optional<Object> pick(List<Object> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(round / 2 % values.size()));
    }

    private static String room(Class<?> type) {
        return type.getPackageName().replaceAll(".*\\.", "");
    }

    /** The name of the class within its file, such as {@code ListQuery.Cursor}. */
    private static String simpleName(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.replace('$', '.');
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private static String column(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static AssertionError untaught(Type type, String name, String owner) {
        return new AssertionError(
                "What should \"%s %s\" of %s be? Teach Arguments which of the neighbour's things it is."
                        .formatted(type.getTypeName(), name, owner));
    }
}
