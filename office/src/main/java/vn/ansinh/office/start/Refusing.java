package vn.ansinh.office.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ansinh.office.platform.CannotStart;

/** A start that fails for a reason we know says so in one sentence; anything else keeps its stack trace. */
final class Refusing implements SpringBootExceptionReporter {

    /** Made by Spring Boot, which offers the context. */
    Refusing(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                say(known.vietnamese(), known.english());
                return true;
            }
            if (cause instanceof PortInUseException port) {
                say(
                        "Cổng %d đang có chương trình khác dùng: hãy tắt chương trình đó, hoặc đặt ANSINH_PORT sang cổng khác."
                                .formatted(port.getPort()),
                        "Port %d is in use by another program: stop it, or set ANSINH_PORT to another port."
                                .formatted(port.getPort()));
                return true;
            }
        }
        return false;
    }

    private static void say(String vietnamese, String english) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        err.println(vietnamese);
        err.println(english);
    }
}
