package vn.ansinh.office.today.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The ward's mail server, as whoever starts An Sinh names it: {@code ANSINH_MAIL_HOST}, {@code ANSINH_MAIL_PORT},
 * {@code ANSINH_MAIL_USER}, {@code ANSINH_MAIL_PASSWORD}, {@code ANSINH_MAIL_FROM}, {@code ANSINH_MAIL_SECURITY},
 * {@code ANSINH_MAIL_LINK}, {@code ANSINH_MAIL_AT}.
 *
 * @param host empty: no mail is sent
 * @param from the address that the mail comes from
 * @param security {@code starttls} (required), {@code tls} or {@code none}, which is for a server on the same machine
 * @param link the address by which people open An Sinh, for the link in the mail; empty: the mail has none
 * @param at hour and minute from which the mail of the day is sent, {@code 06:30}
 */
@ConfigurationProperties("ansinh.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("starttls") String security,
        @DefaultValue("") String link,
        @DefaultValue("06:30") String at) {
    boolean hasServer() {
        return !host.isBlank() && !from.isBlank();
    }

    /** Without the password, should it ever be logged. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
