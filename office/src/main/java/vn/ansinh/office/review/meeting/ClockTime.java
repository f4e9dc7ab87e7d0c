package vn.ansinh.office.review.meeting;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write them: {@code 19h30}, {@code 19:30}, {@code 19 giờ}. */
final class ClockTime {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})\\s*(?:[:.hg]|giờ)?\\s*(\\d{2})?\\s*(?:phút|ph|p)?");

    private ClockTime() {}

    static Optional<LocalTime> read(String text) {
        Matcher found = WRITTEN.matcher(text.strip().toLowerCase(java.util.Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** {@code 19 giờ 30}, as papers write it. */
    static String inWords(LocalTime time) {
        String hour = String.valueOf(time.getHour());
        return time.getMinute() == 0
                ? hour + " giờ"
                : hour + " giờ " + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    /** {@code 19:30}, in fields. */
    static String inShort(LocalTime time) {
        return (time.getHour() < 10 ? "0" : "") + time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "")
                + time.getMinute();
    }
}
