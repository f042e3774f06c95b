package se.radslag.foundation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

/** Lets a controller take {@link Visitor}, {@link Frame} and {@link Typed} as arguments, and return {@code redirect:/path}. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final DraftRepository drafts;

    WebConfiguration(DraftRepository drafts) {
        this.drafts = drafts;
    }

    /**
     * After a form the browser gets the next page: 303, where 302 says that it may send the form once more. It is asked
     * first: names of views are only ever redirects, and those that negotiate content cost a tenth of a request.
     */
    @Bean
    static InternalResourceViewResolver redirects() {
        var redirects = new InternalResourceViewResolver();
        redirects.setRedirectHttp10Compatible(false);
        redirects.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return redirects;
    }

    @Bean
    static WebMvcRegistrations handlers() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new HandlersByPart();
            }
        };
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(
                new ByType<>(Visitor.class, request -> Entry.frame(request).visitor()));
        resolvers.add(new ByType<>(Frame.class, Entry::frame));
        resolvers.add(new ByType<>(Typed.class, this::typed));
    }

    private Typed typed(HttpServletRequest request) {
        String token = request.getParameter("utkast");
        return token == null
                ? new Typed(Map.of())
                : drafts.find(Tokens.hash(token)).orElseGet(() -> new Typed(Map.of()));
    }

    private interface FromRequest<T> {
        T take(HttpServletRequest request);
    }

    private record ByType<T>(Class<T> type, FromRequest<T> source) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public T resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            HttpServletRequest plain = request.getNativeRequest(HttpServletRequest.class);
            if (plain == null) {
                throw new IllegalStateException("Not an HTTP request");
            }
            return source.take(plain);
        }
    }
}
