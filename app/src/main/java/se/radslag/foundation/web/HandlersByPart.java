package se.radslag.foundation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of a request only among those whose addresses begin with the same part as the request's. To ask all
 * of the house's hundreds of addresses took an eighth of a request.
 */
final class HandlersByPart extends RequestMappingHandlerMapping {

    private static final ScopedValue<String> SOUGHT = ScopedValue.newInstance();
    /** What an address that may begin anyhow begins with. */
    private static final String ANY = "";

    private final Map<RequestMappingInfo, Set<String>> parts = new IdentityHashMap<>();

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> handlers) {
        super.handlerMethodsInitialized(handlers);
        handlers.keySet().forEach(address -> {
            var first = new HashSet<String>();
            address.getPatternValues().forEach(pattern -> first.add(firstPart(pattern)));
            if (!first.contains(ANY)) {
                parts.put(address, Set.copyOf(first));
            }
        });
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return ScopedValue.where(SOUGHT, firstPart(path)).call(() -> super.lookupHandlerMethod(path, request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo address, HttpServletRequest request) {
        Set<String> first = parts.get(address);
        String sought = SOUGHT.get();
        return first == null || sought.equals(ANY) || first.contains(sought)
                ? super.getMatchingMapping(address, request)
                : null;
    }

    /** What stands between the first two slashes; {@link #ANY} where that has to be read first. */
    private static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        String part = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
        return part.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || sign == '-') ? part : ANY;
    }
}
