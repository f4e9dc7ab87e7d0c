package vn.ansinh.office.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.ansinh.office.platform.Today;

/** Lets a controller take {@link AsOf} and {@link Language} as parameters. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {
    private final Today today;

    WebSetup(Today today) {
        this.today = today;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(asOfAndLanguage());
    }

    HandlerMethodArgumentResolver asOfAndLanguage() {
        return new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == AsOf.class || parameter.getParameterType() == Language.class;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer container,
                    NativeWebRequest web,
                    @Nullable WebDataBinderFactory binders) {
                HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
                return parameter.getParameterType() == AsOf.class
                        ? AsOf.of(request, today.date())
                        : Language.of(request);
            }
        };
    }
}
