package se.radslag.foundation.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import se.radslag.foundation.web.Entry;
import se.radslag.foundation.web.Frame;
import se.radslag.foundation.web.ProgramPaths;

/** Marks what programs read with its hash, so that what has not changed need not be sent again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class ApiEtags extends ShallowEtagHeaderFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        Frame frame = Entry.find(request);
        return frame == null || !ProgramPaths.include(frame.path());
    }
}
