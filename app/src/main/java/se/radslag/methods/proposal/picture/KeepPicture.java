package se.radslag.methods.proposal.picture;

import java.util.UUID;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.picture.Photograph;

/** Keeps pictures with a form that is being filled in, so that none has to be chosen again. */
@UseCase
public class KeepPicture {

    private final PictureRepository pictures;

    KeepPicture(PictureRepository pictures) {
        this.pictures = pictures;
    }

    public void keep(UUID form, int place, String alt, Photograph photograph) {
        pictures.keep(form, place, alt, photograph);
    }

    /** Removes a picture that the form keeps. */
    public void drop(UUID form, long pictureId) {
        pictures.drop(form, pictureId);
    }
}
