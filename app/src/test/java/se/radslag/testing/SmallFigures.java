package se.radslag.testing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Eight invented regions with invented figures, small enough to work out by hand. They pass for Kolada's, so that they
 * stand apart from those of the demo.
 */
public final class SmallFigures {

    /** Code of the municipality that is looked at. */
    public static final String SJOBY = "jf1";

    private SmallFigures() {}

    /** Takes them in, once. */
    public static void load() {
        Loaded.ONCE.run();
    }

    private static final class Loaded {
        static final Runnable ONCE = load();

        private static Runnable load() {
            JdbcClient sql = TestServer.bean(JdbcClient.class);
            TestServer.bean(TransactionTemplate.class).executeWithoutResult(status -> {
                sql.sql("set local role radslag_import").update();
                sql.sql("""
                        insert into indicator_municipality (id, number, title, type, source, retrieved)
                        select 'jf' || n, coalesce((select max(number) from indicator_municipality), 0) + n,
                               (array['Sjöby', 'Aby', 'Bby', 'Cby', 'Dby', 'Eby', 'Fby', 'Gby'])[n],
                               'REGION', 'KOLADA', date '2026-05-01'
                        from generate_series(1, 8) n
                        """).update();
                sql.sql("""
                        insert into indicator_municipality_group (id, title, members, source, retrieved)
                        values ('JFG1', 'Liknande regioner, övergripande, Sjöby, 2025', '{jf2, jf3, jf4}', 'KOLADA', '2026-05-01'),
                               ('JFG2', 'Byarna vid sjön (ovägt medel)', '{jf1, jf2}', 'KOLADA', '2026-05-01')
                        """).update();
                sql.sql("""
                        insert into indicator_indicator
                          (id, title, description, municipality_type, operating_area, source, retrieved)
                        values ('JF1', 'Sjöar att bada i, antal', 'Hur många sjöar det går att bada i.', 'REGION', 'Sjöliv', 'KOLADA', '2026-05-01'),
                               ('JF2', 'Broar utan värden', '', 'REGION', 'Sjöliv', 'KOLADA', '2026-05-01')
                        """).update();
                section(sql, 'T', 2021, "{10, 20, 30, 40, 50, 60, 70, 80}", null);
                section(sql, 'T', 2022, "{10, 20, 30, 40, 50, 60, 70, 80}", null);
                section(sql, 'T', 2023, "{11, 20, 30, 40, 50, 60, 70, null}", "       s");
                section(sql, 'T', 2024, "{25, 20, 30, 40, 30, 60, 70, null}", "       m");
                section(sql, 'K', 2024, "{27, 20}", null);
                section(sql, 'M', 2024, "{23.5, 21}", null);
                section(sql, 'T', 2025, "{90}", null);
                Retrieval.note(sql);
            });
            return () -> {};
        }

        private static void section(JdbcClient sql, char gender, int year, String figures, String lacks) {
            sql.sql("""
                    with first as (select number - 1 as before from indicator_municipality where id = 'jf1')
                    insert into indicator_section (indicator_id, gender, year, figures, lacks, retrieved)
                    select 'JF1', :gender::char, :year, array_fill(null::float8, array[before]) || :figures::float8[],
                           case when :lacks::text is null then null else repeat(' ', before) || :lacks end,
                           date '2026-05-01'
                    from first
                    """)
                    .param("gender", String.valueOf(gender))
                    .param("year", year)
                    .param("figures", figures)
                    .param("lacks", lacks)
                    .update();
        }
    }

    /** Ids of the eight. */
    public static List<String> ids() {
        return List.of("jf1", "jf2", "jf3", "jf4", "jf5", "jf6", "jf7", "jf8");
    }
}
