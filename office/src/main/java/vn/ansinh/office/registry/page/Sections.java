package vn.ansinh.office.registry.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.ansinh.office.platform.web.Shell;

/** Renders the template that a module names for its section, inside the page of the household. */
final class Sections {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.ansinh.office.pages");

    Function<Shell, Content> content(String template, Map<String, Object> model) {
        return shell -> output -> {
            Map<String, Object> values = new HashMap<>(model);
            values.put("shell", shell);
            engine.render(template + ".jte", values, output);
        };
    }
}
