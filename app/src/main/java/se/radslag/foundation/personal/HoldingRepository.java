package se.radslag.foundation.personal;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.organisation.Holding;

/** Reads and erases what rooms say that they hold of a person, in the tables that they name. */
@Repository
class HoldingRepository {

    /** Where reading begins. */
    static final String START = "(0,0)";

    private final JdbcClient sql;

    HoldingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A row of the person's.
     *
     * @param place where it lies in its table, to read on from
     * @param json what it says, as a JSON object
     */
    record Row(String place, String json) {}

    /** At most {@code most} of the person's rows that lie after a place, in the order in which they lie. */
    List<Row> listAfter(Holding holding, long personId, String place, int most) {
        return sql.sql("select held.ctid::text as place, json_build_object(" + told(holding) + ")::text as json from "
                        + holding.table() + " held where held.ctid > :place::tid and " + belongs(holding)
                        + " order by held.ctid limit :most")
                .param("place", place)
                .param("person", personId)
                .param("most", most)
                .query(Row.class)
                .list();
    }

    /** Deletes or unties the person's rows, as the holding says. */
    void erase(Holding holding, long personId) {
        if (holding.end() == Holding.End.REMOVED) {
            sql.sql("delete from " + holding.table() + " held where " + belongs(holding))
                    .param("person", personId)
                    .update();
        } else if (holding.end() == Holding.End.UNTIED && holding.owner() == null) {
            sql.sql("update " + holding.table() + " held set " + holding.person() + " = null where " + belongs(holding))
                    .param("person", personId)
                    .update();
        }
    }

    private static String belongs(Holding holding) {
        Holding.Owner owner = holding.owner();
        return owner == null
                ? "held." + holding.person() + " = :person"
                : "held.%s in (select id from %s where %s = :person)"
                        .formatted(holding.person(), owner.table(), owner.person());
    }

    private static String told(Holding holding) {
        return holding.told().stream().map(HoldingRepository::told).collect(Collectors.joining(", "));
    }

    /** A column, or what the id in it stands for: {@code area_id > organisation_area.name}. */
    private static String told(String column) {
        String[] way = column.split(" > ", 2);
        if (way.length == 1) {
            return "'%1$s', held.%1$s".formatted(column);
        }
        String[] shown = way[1].split("\\.", 2);
        return "'%1$s', (select %3$s from %2$s where id = held.%1$s)".formatted(way[0], shown[0], shown[1]);
    }
}
