package vn.ansinh.office.start;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.office.network.Doors;

/** Says where An Sinh is open and how it is closed, after everything else has made ready. */
@Component
class Announcing {
    private final Doors doors;

    Announcing(Doors doors) {
        this.doors = doors;
    }

    @EventListener
    @Order
    void onReady(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        long tenths = ManagementFactory.getRuntimeMXBean().getUptime() / 100;
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        "An Sinh: http://localhost:%d  (%d,%d s; Ctrl-C để tắt / to stop)%n",
                        web.getWebServer().getPort(), tenths / 10, tenths % 10);
        doors.addresses()
                .forEach(address -> new PrintStream(System.out, true, StandardCharsets.UTF_8)
                        .println("Mạng của phường / ward network: " + address));
    }
}
