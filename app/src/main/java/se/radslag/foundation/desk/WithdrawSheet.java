package se.radslag.foundation.desk;

import java.time.Clock;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;

/** Makes the codes of a sheet useless, such as when it has been lost. */
@UseCase
class WithdrawSheet {

    private final SheetRepository sheets;
    private final Audit audit;
    private final Clock clock;

    WithdrawSheet(SheetRepository sheets, Audit audit, Clock clock) {
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    /** Withdraws the sheet; one that is withdrawn stays so. */
    void of(long sheetId, long by) {
        if (sheets.withdraw(sheetId, by, clock.instant())) {
            audit.record("paper-codes.withdrawn", "sheet/" + sheetId);
        }
    }
}
