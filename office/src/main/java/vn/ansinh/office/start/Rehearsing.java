package vn.ansinh.office.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * With {@code ansinh.rehearsal} a start opens its first page and ends: the run from which the launcher has the JDK
 * record which classes a start needs.
 */
@Component
class Rehearsing {
    private final Environment environment;

    Rehearsing(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void onReady(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        if (!environment.getProperty("ansinh.rehearsal", Boolean.class, false)
                || !(ready.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            for (String page : new String[] {"/", "/sign-in", "/start"}) {
                client.send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + web.getWebServer().getPort() + page))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }
}
