package se.radslag.foundation.desk;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.radslag.foundation.retention.Disposable;
import se.radslag.foundation.retention.Term;

/** Codes on paper that can no longer be used, and the sheets they were on. */
@Component
class OldSheets implements Disposable {

    private final SheetRepository sheets;

    OldSheets(SheetRepository sheets) {
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "desk.codes";
    }

    @Override
    public Term term() {
        return new Term(30, 365, 1825);
    }

    @Override
    public long countDue(Instant before) {
        return sheets.countExpired(before);
    }

    @Override
    public int dispose(Instant before, int most) {
        return sheets.removeExpired(before, most);
    }
}
