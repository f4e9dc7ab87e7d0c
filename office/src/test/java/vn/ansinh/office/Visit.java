package vn.ansinh.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, sends forms with their token, follows no redirect by itself. */
public final class Visit {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final String base;
    private String token = "";
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Visit(String base) {
        this.base = base;
    }

    /** An answer: its status, where it leads and what it says. */
    public record Answer(int status, String location, String body) {}

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), Map.of());
    }

    public Answer get(String path, Map<String, String> headers) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), headers);
    }

    /** Sends a form as the sign-in page would, with a token of this browser. */
    public Answer post(String path, Map<String, String> fields) {
        return post(path, fields, Map.of());
    }

    public Answer post(String path, Map<String, String> fields, Map<String, String> headers) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String sent = form + "&_csrf=" + encoded(token());
        return postRaw(path, sent, headers);
    }

    /** The bytes that a form is answered with. */
    public byte[] postForBytes(String path, Map<String, String> fields) {
        return postForBytes(
                path,
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /** The same of fields that are encoded already, of which some may come more than once. */
    public byte[] postForBytes(String path, String form) {
        return send(
                        HttpRequest.newBuilder(URI.create(base + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + encoded(token()))),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private String token() {
        if (token.isEmpty()) {
            Matcher found = TOKEN.matcher(get("/no-such-page").body());
            token = found.find() ? found.group(1) : "";
        }
        return token;
    }

    /** Sends a form body as it is. */
    public Answer postRaw(String path, String body, Map<String, String> headers) {
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    /** Sends JSON as another program would: with the session's cookie, without a form's token. */
    public HttpResponse<byte[]> sendJson(String method, String path, String contentType, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        return send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a form with one file, as a page that lets choose one would. */
    public Answer upload(String path, Map<String, String> fields, String fileName, byte[] file) {
        return upload(path, fields, Map.of(fileName, file));
    }

    /** Sends a form with several files in one field. */
    public Answer upload(String path, Map<String, String> fields, Map<String, byte[]> files) {
        String boundary = "----a-line-between-the-parts";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token());
        all.forEach((name, value) -> write(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                        + "\r\n"));
        files.forEach((fileName, file) -> {
            write(
                    body,
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(file);
            write(body, "\r\n");
        });
        write(body, "--" + boundary + "--\r\n");
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())),
                Map.of());
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes of a download. */
    public byte[] download(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** Signs in by name and password. */
    public Answer signIn(String name, String password) {
        return post("/sign-in", Map.of("name", name, "password", password));
    }

    public CookieManager cookies() {
        return cookies;
    }

    private Answer send(HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach(request::header);
        HttpResponse<String> response = send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        String location = response.headers().firstValue("Location").orElse("");
        return new Answer(response.statusCode(), location.replace(base, ""), response.body());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> read) {
        try {
            return client.send(request.build(), read);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
