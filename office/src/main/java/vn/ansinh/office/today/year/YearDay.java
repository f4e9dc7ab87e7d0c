package vn.ansinh.office.today.year;

import java.time.LocalDate;
import vn.ansinh.office.platform.web.Said;

/**
 * An occasion in one year.
 *
 * @param first the first day, the same as the last for what lasts a day
 * @param last the last day, moved where it falls on a day off and the ward has it so
 * @param planned the last day as it was before
 */
public record YearDay(Occasion occasion, LocalDate first, LocalDate last, LocalDate planned) {
    public boolean isSpan() {
        return !first.equals(last);
    }

    public boolean isMoved() {
        return !last.equals(planned);
    }

    /** What it is called: the words of the program or those of the ward. */
    public Said name() {
        return occasion.name().isEmpty()
                ? Said.of("today.year." + occasion.code())
                : Said.of("today.year.own", occasion.name());
    }
}
