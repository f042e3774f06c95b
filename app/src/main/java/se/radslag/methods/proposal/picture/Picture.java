package se.radslag.methods.proposal.picture;

/** A stored picture, without its bytes. */
public record Picture(long id, String alt, int width, int height) {

    public String path() {
        return "/forslag/bild/" + id;
    }
}
