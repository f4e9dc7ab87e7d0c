package vn.ansinh.office.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Finds the page that a controller names: {@code registry/household}, or {@code redirect:/households}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class JteViewResolver implements ViewResolver {
    private static final String REDIRECT = "redirect:";

    private final Templates templates;
    private final Shells shells;

    JteViewResolver(Templates templates, Shells shells) {
        this.templates = templates;
        this.shells = shells;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) {
            RedirectView redirect = new RedirectView(name.substring(REDIRECT.length()), true);
            redirect.setExposeModelAttributes(false);
            redirect.setStatusCode(HttpStatus.SEE_OTHER);
            return redirect;
        }
        if (!templates.has(name)) {
            throw new IllegalStateException("no template " + name + ".jte");
        }
        return new Page(name);
    }

    private final class Page implements View {
        private final String name;

        Page(String name) {
            this.name = name;
        }

        /** Never null: a view without a type is passed over, and the request ends at the sign-in page. */
        @Override
        public String getContentType() {
            return Templates.HTML;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            templates.render(name, shells.of(request, response), model == null ? Map.of() : model, request, response);
        }
    }
}
