package vn.ansinh.office.platform.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** Every part on one page, served without a database, to be looked at and measured. */
final class StyleGuide implements AutoCloseable {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Words words = new Words();
    private final Assets assets = new Assets();
    private final TemplateEngine engine = TemplateEngine.create(
            new EitherFolder(Path.of("src/main/jte"), Path.of("src/test/jte")),
            Path.of("target/guide"),
            ContentType.Html,
            StyleGuide.class.getClassLoader(),
            "guidepages");
    private final HttpServer server;
    private volatile boolean expired;

    StyleGuide() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on every change is answered as in a session that has expired, or as one that was done. */
    void expire(boolean now) {
        expired = now;
    }

    /** The style guide as this language and this as-of day show it. */
    String page(String name, Language language, boolean today) {
        Map<String, String> groups = new LinkedHashMap<>(Map.of("", "tất cả"));
        for (int group = 1; group <= 24; group++) {
            groups.put(String.valueOf(group), "Tổ " + group);
        }
        Map<String, String> classes = new LinkedHashMap<>(Map.of("", "tất cả"));
        classes.put("poor", "Hộ nghèo");
        classes.put("near-poor", "Hộ cận nghèo");
        Map<String, Object> model = new HashMap<>();
        model.put("groups", groups);
        model.put("classes", classes);
        model.put("errors", Map.of("citizen", "Số căn cước phải có 12 chữ số; ông/bà đã nhập 11."));
        return render("guide/" + name + ".jte", language, today, model);
    }

    String render(String template, Language language, boolean today, Map<String, Object> model) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/guide");
        request.setCookies(new jakarta.servlet.http.Cookie(Language.COOKIE, language.code()));
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token"));
        AsOf asOf = new AsOf(today ? TODAY : LocalDate.of(2023, 12, 31), today);
        Visitor visitor = new Visitor("Trần Thị Thanh Hằng", "shell.place.review", useCase -> true);
        Shell shell = new Shell(
                words,
                assets,
                visitor,
                () -> 3,
                "Phường Phước Long",
                TODAY,
                true,
                asOf,
                request,
                new MockHttpServletResponse());
        Map<String, Object> values = new HashMap<>(model);
        values.put("shell", shell);
        StringOutput output = new StringOutput();
        engine.render(template, values, output);
        return output.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        byte[] body;
        int status = 200;
        if (path.startsWith("/assets/") || name.equals("favicon.ico")) {
            Assets.Asset asset = assets.find(name.equals("favicon.ico") ? "favicon.svg" : name)
                    .orElseThrow();
            exchange.getResponseHeaders().set("Content-Type", asset.type());
            body = asset.plain();
        } else {
            exchange.getResponseHeaders().set("Content-Type", Templates.HTML);
            exchange.getResponseHeaders().set("Content-Security-Policy", SecurityHeaders.POLICY);
            body = html(path).getBytes(StandardCharsets.UTF_8);
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String failure(String template, Failure failure) {
        FailureView view = new FailureView(
                words.text(Language.VIETNAMESE, failure.titleKey()),
                words.text(Language.VIETNAMESE, failure.textKey()),
                "1A2B3C4D",
                List.of(new Conflict.Difference("Điện thoại", "0905 123 456", "0905 654 321")),
                "/form");
        return render(template, Language.VIETNAMESE, true, Map.of("view", view));
    }

    private String html(String path) {
        return switch (path) {
            case "/asof" -> page("list", Language.VIETNAMESE, false);
            case "/en" -> page("situation", Language.ENGLISH, true);
            case "/conflict" -> failure("shell/conflict.jte", Failure.CONFLICT);
            case "/stopped" -> failure("shell/stopped.jte", Failure.BROKEN);
            case "/save" ->
                expired ? failure("shell/expired.jte", Failure.EXPIRED) : page("list", Language.VIETNAMESE, true);
            case "/expired" -> failure("shell/expired.jte", Failure.EXPIRED);
            case "/situation", "/record", "/form" -> page(path.substring(1), Language.VIETNAMESE, true);
            default -> page("list", Language.VIETNAMESE, true);
        };
    }

    /** Looks for a template in the first folder, then in the second. */
    private static final class EitherFolder implements CodeResolver {
        private final List<DirectoryCodeResolver> folders;

        EitherFolder(Path... folders) {
            this.folders = Stream.of(folders).map(DirectoryCodeResolver::new).toList();
        }

        @Override
        public String resolve(String name) {
            return folder(name).resolve(name);
        }

        @Override
        public long getLastModified(String name) {
            return folder(name).getLastModified(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return folders.stream()
                    .flatMap(folder -> folder.resolveAllTemplateNames().stream())
                    .toList();
        }

        @Override
        public boolean exists(String name) {
            return folders.stream().anyMatch(folder -> folder.exists(name));
        }

        private DirectoryCodeResolver folder(String name) {
            return folders.stream()
                    .filter(folder -> folder.exists(name))
                    .findFirst()
                    .orElse(folders.getFirst());
        }
    }
}
