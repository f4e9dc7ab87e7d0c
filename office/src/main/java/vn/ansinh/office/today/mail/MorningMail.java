package vn.ansinh.office.today.mail;

import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.web.Words;

/**
 * Thư buổi sáng: to each who wants it, at most one a day and none where nothing is late or due. It holds numbers and a link, and nothing
 * about anybody. What the server does not take is written down for the administrator and not tried again that day.
 */
@Component
public class MorningMail {
    private static final Logger LOG = LoggerFactory.getLogger(MorningMail.class);

    private final MailServer server;
    private final MailSettings settings;
    private final MailWishes wishes;
    private final Morning morning;
    private final Words words;

    MorningMail(MailServer server, MailSettings settings, MailWishes wishes, Morning morning, Words words) {
        this.server = server;
        this.settings = settings;
        this.wishes = wishes;
        this.morning = morning;
        this.words = words;
    }

    /** Whether there is a mail server. */
    public boolean hasServer() {
        return server.isThere();
    }

    /** Sends those of a day that were not sent; answers how many went out. */
    public int send(LocalDate day) {
        int sent = 0;
        if (server.isThere()) {
            for (MailWishes.Wanted one : Acting.as(Identity.nobody(), "MORNING_MAIL", () -> wishes.wanted(day))) {
                if (Acting.as(one.who(), UseCase.OWN_ACCOUNT.name(), () -> send(day, one))) {
                    sent++;
                }
            }
        }
        return sent;
    }

    private boolean send(LocalDate day, MailWishes.Wanted one) {
        Morning.Figures figures = morning.of(day);
        if (figures.all() == 0 || !wishes.begin(day, figures.all())) {
            return false;
        }
        String subject = words.text(one.language(), "today.mail.subject", day);
        String text = words.text(one.language(), "today.mail.body", figures.late(), figures.today(), figures.week())
                + (settings.link().isBlank() ? "" : "\n\n" + settings.link().replaceFirst("/+$", "") + "/today")
                + "\n\n"
                + words.text(one.language(), "today.mail.end");
        Optional<String> failure = server.send(one.address(), subject, text);
        failure.ifPresent(said -> {
            wishes.failed(day, said);
            LOG.warn("a morning mail was not taken by the mail server");
        });
        return failure.isEmpty();
    }
}
