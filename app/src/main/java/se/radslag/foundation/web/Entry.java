package se.radslag.foundation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What the entrance found out about a request, kept with it. */
public final class Entry {

    private static final String FRAME = Frame.class.getName();

    private Entry() {}

    /**
     * The frame of the request.
     *
     * @throws NotFound if the request came in for no organisation
     */
    public static Frame frame(HttpServletRequest request) {
        Frame frame = find(request);
        if (frame == null) {
            throw new NotFound();
        }
        return frame;
    }

    /** The frame of the request, or null if it came in for no organisation. */
    public static @Nullable Frame find(HttpServletRequest request) {
        return (Frame) request.getAttribute(FRAME);
    }

    /** Keeps the frame with the request. */
    public static void keep(HttpServletRequest request, Frame frame) {
        request.setAttribute(FRAME, frame);
    }
}
