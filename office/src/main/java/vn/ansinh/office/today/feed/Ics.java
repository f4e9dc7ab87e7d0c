package vn.ansinh.office.today.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a calendar as RFC 5545 wants it: lines of at most 75 bytes ended by CR LF, commas, semicolons and backslashes escaped. */
final class Ics {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant now;

    Ics(String name, Instant now) {
        this.now = now;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//An Sinh//Viec hom nay//VI");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        line("X-PUBLISHED-TTL:PT6H");
        zone();
    }

    /** A calendar must hold something, also on a day on which nothing is due. */
    private void zone() {
        line("BEGIN:VTIMEZONE");
        line("TZID:Asia/Ho_Chi_Minh");
        line("BEGIN:STANDARD");
        line("DTSTART:19700101T000000");
        line("TZOFFSETFROM:+0700");
        line("TZOFFSETTO:+0700");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    /** Something that lasts from one day to another, both included; busy for nobody. */
    Ics event(String uid, LocalDate first, LocalDate last, String summary, String description, String url) {
        line("BEGIN:VEVENT");
        line("UID:" + uid);
        line("DTSTAMP:" + MOMENT.format(now));
        line("DTSTART;VALUE=DATE:" + DAY.format(first));
        line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        if (!description.isEmpty()) {
            line("DESCRIPTION:" + escaped(description));
        }
        if (!url.isEmpty()) {
            line("URL:" + url);
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    String end() {
        line("END:VCALENDAR");
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** Folded between characters, never within one: a line that goes on begins with a space. */
    private void line(String content) {
        int bytes = 0;
        int at = 0;
        while (at < content.length()) {
            int point = content.codePointAt(at);
            int length = new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.appendCodePoint(point);
            bytes += length;
            at += Character.charCount(point);
        }
        text.append("\r\n");
    }
}
