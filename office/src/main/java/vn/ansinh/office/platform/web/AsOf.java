package vn.ansinh.office.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day whose state a page shows: today, or the day that {@code ?asof=} names. A controller takes it as a parameter;
 * {@link Shell#link} keeps it in addresses.
 */
public record AsOf(LocalDate date, boolean isToday) {
    static final String PARAMETER = "asof";

    /** The day that the address names; refuses one that is no day. */
    static AsOf of(HttpServletRequest request, LocalDate today) {
        return read(request, today).orElseThrow(() -> new BadRequest("shell.asof.unreadable"));
    }

    /** The day that the address names, today when it is no day: for the frame of the page that refuses it. */
    static AsOf orToday(HttpServletRequest request, LocalDate today) {
        return read(request, today).orElse(new AsOf(today, true));
    }

    private static Optional<AsOf> read(HttpServletRequest request, LocalDate today) {
        String written = request.getParameter(PARAMETER);
        return written == null || written.isBlank()
                ? Optional.of(new AsOf(today, true))
                : WrittenDate.read(written, today).map(date -> new AsOf(date, date.equals(today)));
    }
}
