package se.radslag.outcome.brief;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Attachments;
import se.radslag.foundation.database.Tenancy;
import se.radslag.foundation.organisation.Organisations;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.Frames;

/** Every frozen brief of a dialogue, as the document people read and as the JSON that its hash is of. */
@Component
class ArchivedBriefs implements Attachments {

    private final FrozenRepository frozen;
    private final BriefPdf pdf;
    private final Frames frames;
    private final Organisations organisations;

    ArchivedBriefs(FrozenRepository frozen, BriefPdf pdf, Frames frames, Organisations organisations) {
        this.frozen = frozen;
        this.pdf = pdf;
        this.frames = frames;
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "briefs";
    }

    @Override
    public void each(Dialogue dialogue, Consumer<Attachment> each) {
        Frame frame =
                frames.lasting(Tenancy.organisation(), organisations.current().name());
        List<Brief.Version> versions = frozen.list(dialogue.id()).stream()
                .sorted(Comparator.comparingInt(Brief.Version::number))
                .toList();
        for (Brief.Version version : versions) {
            String json = frozen.findJson(dialogue.id(), version.number()).orElseThrow();
            String name = "brief-" + version.number();
            each.accept(new Attachment(name + ".json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
            byte[] document = pdf.of(BriefJson.read(json), version.sha256(), frame);
            each.accept(new Attachment(name + ".pdf", "application/pdf", document));
        }
    }
}
