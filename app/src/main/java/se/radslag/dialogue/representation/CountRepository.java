package se.radslag.dialogue.representation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The participants of dialogues as they were counted. */
@Repository
class CountRepository {

    private final JdbcClient sql;

    CountRepository(JdbcClient sql) {
        this.sql = sql;
    }

    private record Head(Instant at, @Nullable Integer year, boolean compared) {}

    Optional<Count> find(long dialogueId) {
        return sql.sql("select at, year, compared from representation_count where dialogue_id = :dialogue")
                .param("dialogue", dialogueId)
                .query(Head.class)
                .optional()
                .map(head -> new Count(head.at(), head.year(), head.compared(), places(dialogueId)));
    }

    private List<Count.Place> places(long dialogueId) {
        return sql.sql("""
                select age, sex, area, area_name, people, population from representation_cell
                where dialogue_id = :dialogue order by place
                """)
                .param("dialogue", dialogueId)
                .query(Count.Place.class)
                .list();
    }

    void add(long dialogueId, Instant at, @Nullable Integer year, boolean compared, List<Count.Place> places) {
        sql.sql("""
                insert into representation_count (dialogue_id, at, year, compared)
                values (:dialogue, :at, :year, :compared)
                """)
                .param("dialogue", dialogueId)
                .param("at", Timestamp.from(at))
                .param("year", year)
                .param("compared", compared)
                .update();
        addPlaces(dialogueId, places);
    }

    private void addPlaces(long dialogueId, List<Count.Place> places) {
        sql.sql("""
                insert into representation_cell (dialogue_id, place, age, sex, area, area_name, people, population)
                select :dialogue, one.* from unnest(:places::int[], :ages::text[], :sexes::text[], :areas::text[],
                    :names::text[], :people::int[], :population::bigint[]) as one
                """)
                .param("dialogue", dialogueId)
                .param("places", IntStream.range(0, places.size()).boxed().toArray(Integer[]::new))
                .param("ages", places.stream().map(Count.Place::age).toArray(String[]::new))
                .param("sexes", places.stream().map(Count.Place::sex).toArray(String[]::new))
                .param("areas", places.stream().map(Count.Place::area).toArray(String[]::new))
                .param("names", places.stream().map(Count.Place::areaName).toArray(String[]::new))
                .param("people", places.stream().map(Count.Place::people).toArray(Integer[]::new))
                .param(
                        "population",
                        places.stream().map(Count.Place::population).toArray(Long[]::new))
                .update();
    }

    /** Dialogues that were counted while there was no population to compare with. */
    List<Long> listUncompared() {
        return sql.sql("select dialogue_id from representation_count where not compared order by dialogue_id")
                .query(Long.class)
                .list();
    }

    /** Puts those who live here beside what was counted. */
    void compare(long dialogueId, @Nullable Integer year, List<Count.Place> places) {
        sql.sql("update representation_count set compared = true, year = :year where dialogue_id = :dialogue")
                .param("dialogue", dialogueId)
                .param("year", year)
                .update();
        sql.sql("""
                update representation_cell cell set population = one.population
                from unnest(:places::int[], :population::bigint[]) as one (place, population)
                where cell.dialogue_id = :dialogue and cell.place = one.place
                """)
                .param("dialogue", dialogueId)
                .param("places", IntStream.range(0, places.size()).boxed().toArray(Integer[]::new))
                .param(
                        "population",
                        places.stream().map(Count.Place::population).toArray(Long[]::new))
                .update();
    }
}
