package vn.ansinh.bench.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ansinh.office.Office;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.registry.event.Chronicles;

/** A process of its own: the demonstration with its years of events, taken back and applied again. */
public final class RebuildingWard {
    /** The ward that every demonstration has, and an officer who signs nowhere in. */
    private static final Identity OFFICER = new Identity(
            new UUID(0x019000000000_7000L, 0x8000000000000001L), new UUID(7, 7), Role.OFFICER.code(), List.of());

    private RebuildingWard() {}

    /** Argument: the data folder. Says events, rows, rows that came out otherwise, and seconds. */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Office.class);
        application.setDefaultProperties(Map.of(
                "server.port", "0",
                "ansinh.port", "0",
                "ansinh.demo", "true",
                "ansinh.data", Path.of(arguments[0]).toString()));
        application.setMainApplicationClass(Office.class);
        try (ConfigurableApplicationContext office = application.run()) {
            for (int time = 0; time < RebuildMeasurement.TIMES; time++) {
                long begun = System.nanoTime();
                Chronicles.Rebuilt rebuilt = Acting.as(
                        OFFICER,
                        "SEE_HOUSEHOLD",
                        () -> office.getBean(Chronicles.class).rebuild());
                System.out.printf(
                        "rebuilt %d %d %d %.1f%n",
                        rebuilt.events(), rebuilt.rows(), rebuilt.different(), (System.nanoTime() - begun) / 1e9);
            }
        }
    }
}
