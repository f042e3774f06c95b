package se.radslag.methods.proposal.picture;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Attachments;

/** The pictures of a dialogue's proposals, but for those that are hidden. */
@Component
class ArchivedPictures implements Attachments {

    private final PictureRepository pictures;

    ArchivedPictures(PictureRepository pictures) {
        this.pictures = pictures;
    }

    @Override
    public String key() {
        return "pictures";
    }

    @Override
    public void each(Dialogue dialogue, Consumer<Attachment> each) {
        for (long id : pictures.listIds(dialogue.id())) {
            pictures.findContent(id, false).ifPresent(picture -> {
                String ending = picture.type().equals("image/png") ? "png" : "jpg";
                each.accept(new Attachment(id + "." + ending, picture.type(), picture.bytes()));
            });
        }
    }
}
