package vn.ansinh.office.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Cơ quan ban hành: the office a paper speaks for, as it was called on the day of the paper.
 *
 * @param superior lines above the office's name, in capitals and short enough for 63 mm; empty where it prints none
 * @param name lines of the office's own name, in capitals
 * @param shortName how running text calls it, as {@code UBND phường Nam Nha Trang}
 * @param areaName the area it governs, as {@code phường Nam Nha Trang, tỉnh Khánh Hòa}
 * @param place the place name before the date
 * @param symbol the office's part of the document symbol, as {@code UBND}
 * @param from first day on which these names are right
 * @param until first day on which they no longer are
 */
public record IssuingBody(
        List<String> superior,
        List<String> name,
        String shortName,
        String areaName,
        String place,
        String symbol,
        LocalDate from,
        Optional<LocalDate> until) {

    public IssuingBody {
        superior = List.copyOf(superior);
        name = List.copyOf(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an issuing body has at least one line of name");
        }
        if (until.isPresent() && !from.isBefore(until.get())) {
            throw new IllegalArgumentException("issuing body from " + from + " ends " + until.get());
        }
    }

    public boolean speaksOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** The one name right on that day; a day with none or two is a mistake in the ward's settings. */
    public static IssuingBody on(LocalDate day, List<IssuingBody> bodies) {
        List<IssuingBody> speaking =
                bodies.stream().filter(body -> body.speaksOn(day)).toList();
        if (speaking.size() != 1) {
            throw new IllegalArgumentException(speaking.size() + " issuing bodies speak on " + day + ", expected one");
        }
        return speaking.getFirst();
    }
}
