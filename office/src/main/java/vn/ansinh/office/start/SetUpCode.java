package vn.ansinh.office.start;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Proves that the first visitor is the one who started the program: at the machine itself nothing is asked, from
 * another machine the code that stands in the window where An Sinh was started (ADR 0034).
 */
@Component
class SetUpCode {
    private static final Logger LOG = LoggerFactory.getLogger(SetUpCode.class);
    private static final String LETTERS = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private final String code = new SecureRandom()
            .ints(LENGTH, 0, LETTERS.length())
            .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
            .collect(Collectors.joining());
    private final StartingWard starting;

    SetUpCode(StartingWard starting) {
        this.starting = starting;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (starting.isOpen()) {
            LOG.info("Mã thiết lập lần đầu / set-up code: {}", code);
        }
    }

    /** Whether this visitor must type the code. A proxy in front makes every visitor look near, so it counts as far. */
    boolean isNeededBy(HttpServletRequest request) {
        boolean proxied = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        try {
            return proxied || !InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }

    boolean isRight(String typed) {
        return MessageDigest.isEqual(
                typed.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
                code.getBytes(StandardCharsets.UTF_8));
    }
}
