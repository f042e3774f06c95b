package se.radslag.foundation.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sheets made so far, and a new one.
 *
 * @param next path of the next page, or null
 * @param lists names of the organisation's lists of people by their ids
 */
public record SheetsPage(
        List<SheetRepository.Sheet> sheets,
        @Nullable String next,
        LocalDate today,
        Map<Long, String> lists,
        SheetForm form,
        UUID once,
        Map<String, String> errors) {

    /** The lists to choose among, none first. */
    public Map<String, String> choices(String none) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", none);
        lists.forEach((id, name) -> choices.put(id.toString(), name));
        return choices;
    }
}
