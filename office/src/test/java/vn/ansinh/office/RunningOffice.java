package vn.ansinh.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ansinh.office.platform.database.TestDatabase;

/** The whole application on a database of its own, on a free port; with the demonstration's clock. */
public final class RunningOffice implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private RunningOffice(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningOffice on(TestDatabase database) {
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.put("server.port", "0");
        settings.put("ansinh.port", "0");
        settings.put("ansinh.demo", "true");
        settings.put("ansinh.fill", "false");
        settings.put("spring.main.banner-mode", "off");
        SpringApplication application = new SpringApplication(Office.class);
        application.setDefaultProperties(settings);
        application.setRegisterShutdownHook(false);
        return new RunningOffice(application.run());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** A new browser that knows nobody. */
    public Visit visit() {
        return new Visit(address());
    }

    public String address() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                        .getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
