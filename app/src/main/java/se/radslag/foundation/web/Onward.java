package se.radslag.foundation.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser on to a path that was taken from an address, with all the signs that may stand in it. */
public final class Onward {

    private Onward() {}

    /** On to a path below the organisation; to the front page if it leads away from this site. */
    public static View to(String path) {
        return view(SafePath.of(path), true);
    }

    /** On to a whole address on another site, such as that of an e-identification. */
    public static View outside(String address) {
        return view(address, false);
    }

    private static View view(String address, boolean below) {
        var view = new RedirectView(address, below);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
