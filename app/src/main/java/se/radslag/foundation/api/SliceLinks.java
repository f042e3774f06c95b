package se.radslag.foundation.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Tells in a header, too, where a list goes on. */
@ControllerAdvice
class SliceLinks implements ResponseBodyAdvice<Slice<?>> {

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return method.getParameterType() == Slice.class;
    }

    @Override
    public @Nullable Slice<?> beforeBodyWrite(
            @Nullable Slice<?> slice,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (slice != null && slice.next() != null) {
            response.getHeaders().set(HttpHeaders.LINK, "<" + slice.next() + ">; rel=\"next\"");
        }
        return slice;
    }
}
