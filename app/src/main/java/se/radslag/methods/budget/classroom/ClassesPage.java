package se.radslag.methods.budget.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;

/**
 * A teacher's classes.
 *
 * @param lists lists of people by id
 * @param open whether a class can be opened now
 * @param address where a code is typed in, as one types it
 */
public record ClassesPage(
        Activity activity,
        List<ClassRepository.Sitting> sittings,
        Map<String, String> lists,
        boolean open,
        String address,
        Instant now,
        Map<String, String> errors) {}
