package se.radslag.foundation.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.web.SubmissionRepository;

/** Makes a sheet of codes, once for each form. */
@UseCase
class MakeSheet {

    private final SheetRepository sheets;
    private final SubmissionRepository submissions;
    private final Audit audit;
    private final Clock clock;

    MakeSheet(SheetRepository sheets, SubmissionRepository submissions, Audit audit, Clock clock) {
        this.sheets = sheets;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a sheet is to be. */
    record Order(int codes, String purpose, @Nullable Long listId, LocalDate expiresOn) {}

    /** The codes, which are known only here and now; empty if the same form made them before. */
    Optional<List<PaperCode>> of(Order order, long madeBy, UUID form) {
        if (submissions.claim(form).isPresent()) {
            return Optional.empty();
        }
        List<PaperCode> codes = IntStream.range(0, order.codes())
                .mapToObj(number -> PaperCode.fresh())
                .toList();
        long sheet = sheets.add(order.purpose(), order.listId(), order.expiresOn(), madeBy, clock.instant());
        sheets.addCodes(
                sheet,
                codes.stream().map(code -> code.hash(Tenancy.organisation())).toList());
        submissions.settle(form, SheetController.PATH);
        audit.record("paper-codes.made", "sheet/" + sheet, Map.of("codes", order.codes()));
        return Optional.of(codes);
    }
}
