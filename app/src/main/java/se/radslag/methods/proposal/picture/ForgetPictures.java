package se.radslag.methods.proposal.picture;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.radslag.foundation.events.Chore;

/** Removes pictures of forms that nobody came back to. */
@Component
class ForgetPictures implements Chore {

    private final PictureRepository pictures;

    ForgetPictures(PictureRepository pictures) {
        this.pictures = pictures;
    }

    @Override
    public String name() {
        return "proposal-forget-pictures";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        pictures.removeForgotten();
    }
}
