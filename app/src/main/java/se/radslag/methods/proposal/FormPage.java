package se.radslag.methods.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.radslag.dialogue.Activity;
import se.radslag.methods.proposal.picture.Picture;

/**
 * The form of a proposal, new or changed, with what was typed and what is wrong with it.
 *
 * @param proposal path of the proposal that is changed, or null for a new one
 * @param once names this form, so that it is done once
 * @param version of the proposal that is changed; 0 for a new one
 * @param alts what was typed of the pictures, by field
 * @param pictures those that the form keeps already
 * @param back whether the visitor comes back from signing in
 * @param refusal why nothing can be sent now, in the page's language, or null
 * @param stale what was changed meanwhile, or null
 * @param similar proposals that resemble it
 */
public record FormPage(
        Activity activity,
        @Nullable String proposal,
        String title,
        String text,
        String place,
        String latitude,
        String longitude,
        String once,
        int version,
        Map<String, String> alts,
        List<Picture> pictures,
        boolean back,
        @Nullable String refusal,
        @Nullable String stale,
        List<Similar> similar,
        Map<String, String> errors) {

    public String action() {
        return proposal == null ? "/aktiviteter/" + activity.id() + "/forslag/nytt" : proposal + "/andra";
    }

    /** Numbers of the fields for pictures that can still be sent. */
    public List<Integer> free() {
        return IntStream.rangeClosed(pictures.size() + 1, FormController.PICTURES)
                .boxed()
                .toList();
    }

    public String alt(int number) {
        return alts.getOrDefault("bildtext" + number, "");
    }
}
