package vn.ansinh.office.today.mail;

import jakarta.annotation.PreDestroy;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.CannotStart;
import vn.ansinh.office.platform.Today;

/** Looks every few minutes whether the morning has come; only where there is a mail server. */
@Component
class MorningClock {
    private static final Logger LOG = LoggerFactory.getLogger(MorningClock.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MINUTES = 5;

    private final MorningMail mail;
    private final Today today;
    private final boolean isWanted;
    private final LocalTime at;
    private Optional<Future<?>> looking = Optional.empty();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("morning-mail").factory());

    MorningClock(
            MorningMail mail,
            MailServer server,
            MailSettings settings,
            Today today,
            @Value("${ansinh.rehearsal:false}") boolean rehearsal) {
        this.mail = mail;
        this.today = today;
        this.isWanted = server.isThere() && !rehearsal;
        this.at = hour(settings.at());
    }

    private static LocalTime hour(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new CannotStart(
                    "ANSINH_MAIL_AT phải là giờ và phút, ví dụ 06:30.",
                    "ANSINH_MAIL_AT must be hour and minute, such as 06:30.");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (isWanted) {
            looking = Optional.of(clock.scheduleWithFixedDelay(this::look, MINUTES, MINUTES, TimeUnit.MINUTES));
        }
    }

    private void look() {
        try {
            if (!LocalTime.ofInstant(today.instant(), ZONE).isBefore(at)) {
                mail.send(today.date());
            }
        } catch (RuntimeException e) {
            // the outermost boundary of this thread: without it no further morning would come
            LOG.error("the morning mail failed", e);
        }
    }

    @PreDestroy
    void end() {
        looking.ifPresent(one -> one.cancel(true));
        clock.shutdown();
    }
}
