package se.radslag.foundation.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as seen below an organisation's place in the path: the place counts as the context path. */
final class BelowBase extends HttpServletRequestWrapper {

    private final String base;

    BelowBase(HttpServletRequest request, String base) {
        super(request);
        this.base = base;
    }

    @Override
    public String getContextPath() {
        return base;
    }

    @Override
    public String getServletPath() {
        String path = super.getServletPath();
        return path.startsWith(base) ? path.substring(base.length()) : path;
    }
}
