package vn.ansinh.office.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders a compiled template wholly before the first byte leaves, so that a failure still gets its own page. */
@Component
class Templates {
    static final String HTML = "text/html;charset=utf-8";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.ansinh.office.pages");

    boolean has(String name) {
        return engine.hasTemplate(name + ".jte");
    }

    void render(
            String name, Shell shell, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> values = new HashMap<>(model);
        values.put("shell", shell);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(name + ".jte", values, output);
        response.setContentType(HTML);
        response.setContentLength(output.getContentLength());
        if (!request.getMethod().equals("HEAD")) {
            output.writeTo(response.getOutputStream());
        }
    }
}
