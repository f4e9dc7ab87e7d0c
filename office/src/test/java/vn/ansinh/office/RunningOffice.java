package vn.ansinh.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ansinh.office.account.CreatingAccount;
import vn.ansinh.office.account.NewAccount;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.database.TestDatabase;

/** The whole application on a database of its own, on a free port; with the demonstration's clock. */
public final class RunningOffice implements AutoCloseable {
    static final String PASSWORD = "cơm gà nha trang ngon";

    private final ConfigurableApplicationContext context;

    private RunningOffice(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningOffice on(TestDatabase database) {
        return on(database, Map.of());
    }

    /** The same with further settings. */
    public static RunningOffice on(TestDatabase database, Map<String, String> further) {
        return with(database.settings(), further);
    }

    /** On the database that these settings name. */
    static RunningOffice with(Map<String, Object> database, Map<String, String> further) {
        Map<String, Object> settings = new HashMap<>(database);
        settings.put("server.port", "0");
        settings.put("ansinh.port", "0");
        settings.put("ansinh.demo", "true");
        settings.put("ansinh.fill", "false");
        settings.put("spring.main.banner-mode", "off");
        settings.putAll(further);
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

    /** A browser in which a new account of a ward, acting in one role, has signed in; its groups matter to a group leader only. */
    public Visit signedIn(UUID ward, String name, Role role, UUID... groups) {
        Acting.as(
                Identity.program(ward),
                "TEST",
                () -> bean(CreatingAccount.class)
                        .create(new NewAccount(
                                name,
                                "Trần Văn " + name,
                                List.of(role),
                                List.of(groups),
                                PASSWORD,
                                NewAccount.PasswordKind.OWN)));
        Visit visit = visit();
        visit.signIn(name, PASSWORD);
        return visit;
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
