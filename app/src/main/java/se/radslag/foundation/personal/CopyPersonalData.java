package se.radslag.foundation.personal;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;
import se.radslag.foundation.web.Frame;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything that is held of a person as JSON, a page of rows at a time, so that it takes the same memory
 * however much there is.
 */
@UseCase
class CopyPersonalData {

    private static final int PAGE = 500;

    private final List<PersonalData> rooms;
    private final HoldingRepository held;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    CopyPersonalData(List<PersonalData> rooms, HoldingRepository held, Audit audit, JsonMapper json, Clock clock) {
        this.rooms = rooms;
        this.held = held;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Writes what is held of the person, with headings in the language of the page. The stream is left open. */
    void of(long personId, Frame frame, OutputStream to) {
        audit.record("person.copied", "person/" + personId);
        try (JsonGenerator out = json.writer()
                .without(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(to)) {
            out.writeStartObject();
            out.writeStringProperty("organisation", frame.organisationName());
            out.writeStringProperty("at", clock.instant().toString());
            out.writeArrayPropertyStart("held");
            for (PersonalData room : rooms) {
                for (Holding holding : room.holdings()) {
                    write(holding, personId, frame, out);
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private void write(Holding holding, long personId, Frame frame, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("name", frame.t(holding.key()));
        out.writeStringProperty("table", holding.table());
        out.writeStringProperty("whenErased", holding.end().name());
        out.writeArrayPropertyStart("rows");
        String place = HoldingRepository.START;
        List<HoldingRepository.Row> rows;
        do {
            rows = held.listAfter(holding, personId, place, PAGE);
            for (HoldingRepository.Row row : rows) {
                out.writeRawValue(row.json());
                place = row.place();
            }
        } while (rows.size() == PAGE);
        out.writeEndArray();
        out.writeEndObject();
    }
}
