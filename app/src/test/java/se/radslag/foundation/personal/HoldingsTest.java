package se.radslag.foundation.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;
import se.radslag.foundation.web.Messages;
import se.radslag.testing.TestServer;

/** What rooms say that they hold of people, compared with what their tables can hold. */
class HoldingsTest {

    /** Columns that refer to a person and are nobody's to get a copy of, each with its reason. */
    private static final Map<String, String> EXEMPT = Map.of();

    private final JdbcClient sql = TestServer.bean(JdbcClient.class);

    /** By foreign key, or by a name that says that a person is meant. */
    @Test
    void everyReferenceToAPersonIsCopiedAndErasedBySomeRoom() {
        Set<String> told = holdings()
                .filter(holding -> holding.owner() == null)
                .map(holding -> holding.table() + "." + holding.person())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> references = sql.sql("""
                select class.relname || '.' || attribute.attname
                from pg_class class
                join pg_attribute attribute on attribute.attrelid = class.oid and attnum > 0 and not attisdropped
                where class.relnamespace = 'public'::regnamespace and class.relkind in ('r', 'p')
                  and attribute.atttypid = 'bigint'::regtype
                  and (attribute.attname ~ '(^|_)(person|author|actor|voter|owner|resident|representative)_id$'
                       or attribute.attname ~ '(_by|acting_for)$'
                       or exists (select from pg_constraint reference
                                  where reference.conrelid = class.oid and reference.contype = 'f'
                                    and reference.confrelid = 'organisation_person'::regclass
                                    and attribute.attnum = any (reference.conkey[2:])))
                """).query(String.class).list();

        assertThat(references)
                .filteredOn(reference -> !EXEMPT.containsKey(reference))
                .as("Tell of each in the PersonalData of its room")
                .isNotEmpty()
                .isSubsetOf(told);
    }

    @Test
    void everyHoldingCanBeReadAndNamed() {
        HoldingRepository held = TestServer.bean(HoldingRepository.class);
        Messages messages = TestServer.bean(Messages.class);
        var unnamed = new TreeSet<String>();
        holdings().forEach(holding -> {
            held.listAfter(holding, 1, HoldingRepository.START, 1);
            for (String key : keys(holding)) {
                if (!messages.all(Locale.of("sv", "SE")).containsKey(key)) {
                    unnamed.add(key);
                }
            }
        });

        assertThat(unnamed).isEmpty();
    }

    private static List<String> keys(Holding holding) {
        Stream<String> columns =
                holding.told().stream().map(column -> "holding.column." + column.replaceAll(" > .*", ""));
        Stream<String> own = holding.end() == Holding.End.KEPT
                ? Stream.of(holding.key(), holding.key() + ".kept")
                : Stream.of(holding.key());
        return Stream.concat(own, columns).toList();
    }

    private static Stream<Holding> holdings() {
        return TestServer.beans(PersonalData.class).values().stream().flatMap(room -> room.holdings().stream());
    }
}
