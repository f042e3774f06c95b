package se.radslag.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import se.radslag.testing.TestServer;

/**
 * Calls every method of every repository as an organisation that has nothing, with ids, texts and tokens that belong to
 * another. Nothing may come back, and nothing of the other's may change. The same calls, made as the other, find and do
 * what they should; otherwise the proof would be worth nothing.
 *
 * <p>A new repository is called without being named here. Where its parameters cannot be guessed, the failure says what
 * {@link Arguments} or {@link Neighbour} must be taught.
 */
class RepositoryWallTest {

    /** Repositories of tables that all organisations share. */
    private static final Map<String, String> SHARED = Map.of(
            "OrganisationRepository", "name and colours of every organisation are public: the front door lists them");

    /** Repositories of reference data, the same for all; TenancyTest shows that only the import can change them. */
    private static final Set<String> REFERENCE = Set.of(
            "BorderRepository",
            "FigureRepository",
            "IndicatorRepository",
            "MetadataRepository",
            "MunicipalityRepository",
            "RetrievalRepository",
            "RunRepository",
            "SectionRepository",
            "StageRepository",
            "UnitIntakeRepository",
            "UnitRepository");

    /** Methods that hand out the next numbers of a sequence, which all organisations share. */
    private static final Set<String> NUMBERS = Set.of("ContributionRepository.takeIds", "BatchRepository.takeIds");

    private static final int ROUNDS = 4;
    private static final int TRIES = 3;
    private static final int MOST_TRIES_FOR_FRUIT = 40;
    private static final double LEAST_SHARE_FOUND = 0.6;

    private static final String ROW_LEVEL_SECURITY = "42501";
    private static final String CONSTRAINT = "23";

    private static final JdbcClient SQL = TestServer.bean(JdbcClient.class);
    private static final TransactionTemplate TRANSACTION = TestServer.bean(TransactionTemplate.class);

    private static Neighbour neighbour;
    private static long stranger;

    @BeforeAll
    static void twoOrganisations() {
        neighbour = new Neighbour();
        stranger = SQL.sql(
                        "insert into organisation (slug, name, accent) values (:slug, 'Främlingen', '#0b5d57') returning id")
                .param("slug", "framling-" + Long.toString(System.nanoTime(), 36))
                .query(Long.class)
                .single();
    }

    private record Call(Object repository, Method method) {

        @Nullable
        Object with(@Nullable Object[] arguments) throws Throwable {
            try {
                method.setAccessible(true);
                return method.invoke(repository, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        String repositoryName() {
            return repository.getClass().getSimpleName();
        }

        @Override
        public String toString() {
            return repositoryName() + "." + method.getName();
        }
    }

    /**
     * What a call did before it was undone.
     *
     * @param leaves what came back
     * @param given what it was given
     * @param refused whether a constraint or the wall stopped it
     * @param touched the tables in which it wrote, of whomever, and what they then held of the neighbour's
     * @param fault why the call was no proof, or null
     */
    private record Deed(
            List<String> leaves,
            List<String> given,
            boolean refused,
            Map<String, String> touched,
            @Nullable String fault) {

        static Deed stopped() {
            return new Deed(List.of(), List.of(), true, Map.of(), null);
        }

        static Deed faulty(Throwable cause) {
            String fault = Objects.requireNonNullElse(cause.getMessage(), cause.toString());
            return new Deed(List.of(), List.of(), true, Map.of(), fault);
        }

        boolean wrote() {
            return refused || !touched.isEmpty();
        }

        boolean isFruitful() {
            return !leaves.isEmpty() || !touched.isEmpty();
        }

        /** What a stranger should not have heard: anything at all, or after a write, the neighbour's words. */
        List<String> told(Set<String> words) {
            return wrote()
                    ? leaves.stream()
                            .filter(leaf -> words.contains(leaf) && !given.contains(leaf))
                            .toList()
                    : leaves;
        }
    }

    @Test
    void nobodyReachesAcrossTheWall() {
        Set<String> words = neighbour.words();
        var faults = new TreeSet<String>();
        for (Call call : calls()) {
            for (int round = 0; round < ROUNDS; round++) {
                Deed deed = deed(stranger, call, round);
                if (deed.fault() != null) {
                    faults.add(call + " could not be tried: " + deed.fault());
                }
                List<String> told = NUMBERS.contains(call.toString()) ? List.of() : deed.told(words);
                if (!told.isEmpty()) {
                    faults.add(call + " tells a stranger " + shortened(told));
                }
                changed(call, round, deed).forEach(table -> faults.add(call + " lets a stranger change " + table));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theSameCallsFindWhatIsOnesOwn() {
        var idle = new TreeSet<String>();
        var exercised = new HashSet<String>();
        var reads = new TreeSet<String>();
        var fruitless = new TreeSet<String>();
        for (Call call : calls()) {
            var deeds = new ArrayList<Deed>();
            while (deeds.size() < MOST_TRIES_FOR_FRUIT && deeds.stream().noneMatch(Deed::isFruitful)) {
                deeds.add(deed(neighbour.id(), call, deeds.size()));
            }
            boolean found = deeds.getLast().isFruitful();
            (found ? exercised : idle).add(call.repositoryName());
            if (deeds.stream().noneMatch(Deed::wrote)) {
                reads.add(call.toString());
                if (!found) {
                    fruitless.add(call.toString());
                }
            }
        }
        idle.removeAll(exercised);
        assertThat(idle)
                .as("repositories that find and do nothing at all; reads without a find: %s", fruitless)
                .isEmpty();
        assertThat(reads).hasSizeGreaterThan(50);
        assertThat((double) (reads.size() - fruitless.size()) / reads.size())
                .as("share of the %d reading methods that find something; these do not: %s", reads.size(), fruitless)
                .isGreaterThanOrEqualTo(LEAST_SHARE_FOUND);
    }

    @Test
    void theNeighbourHasSomethingInEveryTable() {
        assertThat(neighbour.tables())
                .hasSizeGreaterThan(40)
                .allSatisfy(table -> assertThat(neighbour.rows(table)).as(table).isNotEmpty());
    }

    /** All methods of all repositories behind the wall that another class can call. */
    private static List<Call> calls() {
        return TestServer.beansWith(Repository.class).stream()
                .map(bean -> AopProxyUtils.getSingletonTarget(bean) instanceof Object target ? target : bean)
                .filter(bean -> !SHARED.containsKey(bean.getClass().getSimpleName())
                        && !REFERENCE.contains(bean.getClass().getSimpleName()))
                .flatMap(RepositoryWallTest::calls)
                .sorted(Comparator.comparing(Call::toString))
                .toList();
    }

    private static Stream<Call> calls(Object repository) {
        return Arrays.stream(repository.getClass().getDeclaredMethods())
                .filter(method -> !method.isSynthetic()
                        && !Modifier.isStatic(method.getModifiers())
                        && !Modifier.isPrivate(method.getModifiers()))
                .map(method -> new Call(repository, method));
    }

    /** Makes the call as the organisation, looks at what it did, and undoes it. */
    private static Deed deed(long organisation, Call call, int round) {
        try {
            return Tenancy.in(
                    organisation,
                    () -> TRANSACTION.execute(status -> {
                        status.setRollbackOnly();
                        Map<String, Long> before = writes();
                        @Nullable Object[] arguments;
                        @Nullable Object result;
                        var making = new Arguments(neighbour, round);
                        try {
                            arguments = making.of(call.method());
                        } catch (AssertionError untaught) {
                            return Deed.faulty(untaught);
                        }
                        try {
                            result = call.with(arguments);
                        } catch (EmptyResultDataAccessException nothing) {
                            result = null;
                        } catch (DataAccessException refusal) {
                            return isOfTheWall(refusal) ? Deed.stopped() : Deed.faulty(refusal.getMostSpecificCause());
                        } catch (Throwable fault) {
                            return Deed.faulty(fault);
                        }
                        var back = new ArrayList<>(Leaves.of(result));
                        back.addAll(Leaves.of(making.heard()));
                        return new Deed(back, Leaves.of(arguments), false, touched(before), null);
                    }));
        } catch (Exception e) {
            throw new AssertionError(call + " could not be undone", e);
        }
    }

    private static boolean isOfTheWall(DataAccessException refusal) {
        return refusal.getMostSpecificCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && (cause.getSQLState().equals(ROW_LEVEL_SECURITY)
                        || cause.getSQLState().startsWith(CONSTRAINT));
    }

    /** How many rows of each table this connection has lately written. */
    private static Map<String, Long> writes() {
        var writes = new HashMap<String, Long>();
        SQL.sql("""
                select relname, n_tup_ins + n_tup_upd + n_tup_del as written from pg_stat_xact_user_tables
                where n_tup_ins + n_tup_upd + n_tup_del > 0
                """).query(row -> {
            writes.put(row.getString("relname"), row.getLong("written"));
        });
        return writes;
    }

    private static Map<String, String> touched(Map<String, Long> before) {
        var touched = writes();
        touched.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
        touched.keySet().retainAll(neighbour.tables());
        if (touched.isEmpty()) {
            return Map.of();
        }
        SQL.sql("select set_config('radslag.organisation', :id, true)")
                .param("id", Long.toString(neighbour.id()))
                .query(String.class)
                .single();
        var sums = new HashMap<String, String>();
        touched.keySet().forEach(table -> sums.put(table, neighbour.checksum(table)));
        return sums;
    }

    /**
     * The tables in which the neighbour had something else during the call than after it was undone. Work in the
     * background may change something meanwhile, so that a difference counts when it comes again and again.
     */
    private static Set<String> changed(Call call, int round, Deed deed) {
        Deed last = deed;
        Set<String> changed = Set.of();
        for (int i = 0; i < TRIES; i++) {
            Map<String, String> during = last.touched();
            Map<String, String> after = neighbour.checksums(during.keySet());
            changed = new TreeSet<>(during.keySet());
            changed.removeIf(table -> Objects.equals(during.get(table), after.get(table)));
            if (changed.isEmpty()) {
                return changed;
            }
            last = deed(stranger, call, round);
        }
        return changed;
    }

    private static String shortened(List<String> leaves) {
        String all = leaves.toString();
        return all.length() < 200 ? all : all.substring(0, 200) + "...";
    }
}
