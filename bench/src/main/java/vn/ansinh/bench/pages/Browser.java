package vn.ansinh.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One signed-in browser without a screen: keeps its cookies and asks for compressed pages. */
final class Browser implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");
    private static final Pattern CODE = Pattern.compile("href=\"/households/([A-Za-z0-9-]+)\"");

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Browser(URI address) {
        this.address = address;
    }

    static Browser at(URI address) {
        return new Browser(address);
    }

    static Browser signedIn(URI address, String name, String password) {
        Browser browser = new Browser(address);
        Matcher token = TOKEN.matcher(browser.text("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        String form =
                "name=%s&password=%s&_csrf=%s".formatted(encoded(name), encoded(password), encoded(token.group(1)));
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(address.resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                HttpResponse.BodyHandlers.ofString());
        boolean in = answer.statusCode() / 100 == 3
                && !answer.headers().firstValue("Location").orElse("").contains("sign-in");
        if (!in) {
            throw new IllegalStateException(name + " was not let in: " + answer.statusCode());
        }
        return browser;
    }

    /** The codes of households on a page of the list. */
    List<String> codes(String path) {
        return CODE.matcher(text(path))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private String text(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** What first matches on a page. */
    String first(String path, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text(path));
        if (!found.find()) {
            throw new IllegalStateException(path + " has no " + pattern);
        }
        return found.group();
    }

    /** Nanoseconds that a change takes; the page before it has the token. */
    long post(String page, String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(text(page));
        if (!token.find()) {
            throw new IllegalStateException(page + " has no token");
        }
        StringBuilder form = new StringBuilder("_csrf=" + encoded(token.group(1)));
        fields.forEach((name, value) ->
                form.append('&').append(encoded(name)).append('=').append(encoded(value)));
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
        long begun = System.nanoTime();
        int status = send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        long took = System.nanoTime() - begun;
        if (status != 303) {
            throw new IllegalStateException(path + " answers " + status);
        }
        return took;
    }

    /** Nanoseconds from the request to the last byte of the answer, which must be a page. */
    long timed(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).header("Accept-Encoding", "gzip");
        long begun = System.nanoTime();
        int status = send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        long took = System.nanoTime() - begun;
        if (status != 200) {
            throw new IllegalStateException(path + " answers " + status);
        }
        return took;
    }

    /** Bytes of a page and its assets as they are sent, without those that were fetched before. */
    long weight(String path, Set<String> fetched) {
        String page = text(path);
        return compressed(path)
                + ASSET.matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .filter(fetched::add)
                        .mapToLong(this::compressed)
                        .sum();
    }

    private long compressed(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).header("Accept-Encoding", "gzip");
        return send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
