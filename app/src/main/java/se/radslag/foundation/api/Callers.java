package se.radslag.foundation.api;

import jakarta.servlet.http.HttpServletRequest;

/** Who asks, kept with the request. */
final class Callers {

    private static final String CALLER = Caller.class.getName();

    private Callers() {}

    static void keep(HttpServletRequest request, Caller caller) {
        request.setAttribute(CALLER, caller);
    }

    static Caller of(HttpServletRequest request) {
        return request.getAttribute(CALLER) instanceof Caller caller ? caller : new Caller(null);
    }
}
