package vn.ansinh.office.today.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The ward's mail server. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailServer {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final int LONGEST_ANSWER = 300;

    private final MailSettings settings;

    MailServer(MailSettings settings) {
        this.settings = settings;
    }

    boolean isThere() {
        return settings.hasServer();
    }

    /** Sends it; what stood against it otherwise. */
    Optional<String> send(String to, String subject, String text) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(to);
        mail.setSubject(subject);
        mail.setText(text);
        try {
            sender().send(mail);
            return Optional.empty();
        } catch (MailException e) {
            String said = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
            return Optional.of(said.substring(0, Math.min(LONGEST_ANSWER, said.length())));
        }
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
        switch (settings.security()) {
            case "none" -> {}
            case "tls" -> {
                properties.setProperty("mail.smtp.ssl.enable", "true");
                properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
            // a word that nobody knows is not a reason to send in the clear
            default -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
                properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
        }
        String wait = String.valueOf(LONGEST_WAIT.toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", wait);
        properties.setProperty("mail.smtp.timeout", wait);
        properties.setProperty("mail.smtp.writetimeout", wait);
        return sender;
    }
}
