package vn.ansinh.office.account.entry;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Public;

/** What a request needs, read from the annotations of the method that will answer it. */
@Component
class Needs {
    private final RequestMappingHandlerMapping mappings;

    Needs(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    sealed interface Need {
        /** No method of ours answers: a file of the frame, or nothing at all. */
        record NoPage() implements Need {}

        record Anybody() implements Need {}

        record Allowed(UseCase useCase) implements Need {}

        /** A method that says neither; nobody may. */
        record Undeclared() implements Need {}
    }

    Need of(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            HandlerExecutionChain chain = mappings.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? of(method) : new Need.NoPage();
        } catch (Exception e) {
            // wrong method or content type: the dispatcher says so again, and no method of ours will run
            return new Need.NoPage();
        }
    }

    static Need of(HandlerMethod method) {
        Requires onMethod = method.getMethodAnnotation(Requires.class);
        if (onMethod != null) {
            return new Need.Allowed(onMethod.value());
        }
        if (method.hasMethodAnnotation(Public.class)) {
            return new Need.Anybody();
        }
        Requires onType = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Requires.class);
        if (onType != null) {
            return new Need.Allowed(onType.value());
        }
        return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Public.class)
                ? new Need.Anybody()
                : new Need.Undeclared();
    }
}
