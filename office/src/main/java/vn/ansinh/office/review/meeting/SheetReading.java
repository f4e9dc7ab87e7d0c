package vn.ansinh.office.review.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** Reads the forms of a meeting; what is wrong of them is said at its field. */
final class SheetReading {
    private static final int LONGEST = 200;
    private static final int MOST = 5_000;

    private final MeetingTyped typed;
    private final LocalDate today;
    private final Map<String, Said> faults = new LinkedHashMap<>();

    SheetReading(Map<String, String> form, LocalDate today) {
        this.typed = new MeetingTyped(form, Faults.NONE);
        this.today = today;
    }

    /** The form of a sheet, with what is known filled in. */
    static MeetingTyped filled(Sheet sheet, java.util.function.Function<LocalDate, String> written) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("day", written.apply(sheet.day()));
        values.put("begins", ClockTime.inShort(sheet.begins()));
        values.put("place", sheet.place());
        values.put("chair", sheet.chair());
        values.put("secretary", sheet.secretary());
        values.put("front", String.valueOf(sheet.isWatchedByFront()));
        values.put("secret", String.valueOf(sheet.isSecret()));
        sheet.seats().forEach((kind, seats) -> {
            values.put("invited-" + kind.code(), seats.invited() == 0 ? "" : String.valueOf(seats.invited()));
            values.put("present-" + kind.code(), seats.present() == 0 ? "" : String.valueOf(seats.present()));
        });
        return new MeetingTyped(values, Faults.NONE);
    }

    /** What was typed, with what is wrong of it. */
    MeetingTyped typed() {
        return typed.with(new Faults(faults));
    }

    MeetingTyped typed(String field, Said fault) {
        faults.putIfAbsent(field, fault);
        return typed();
    }

    /** A sheet of a meeting that has begun; empty where something is wrong. */
    Optional<Sheet> sheet() {
        Optional<LocalDate> day = day();
        if (day.filter(one -> one.isAfter(today)).isPresent()) {
            faults.put("day", Said.of("meeting.fault.future"));
        }
        Optional<LocalTime> begins = time("begins");
        String place = words("place");
        String chair = words("chair");
        String secretary = words("secretary");
        Map<Attendee, Sheet.Seats> seats = new EnumMap<>(Attendee.class);
        int present = 0;
        for (Attendee kind : Attendee.values()) {
            Sheet.Seats one = new Sheet.Seats(number("invited-" + kind.code()), number("present-" + kind.code()));
            seats.put(kind, one);
            present += one.present();
        }
        if (present == 0 && faults.isEmpty()) {
            faults.put("present-" + Attendee.OTHERS.code(), Said.of("meeting.fault.nobody"));
        }
        return faults.isEmpty()
                ? Optional.of(new Sheet(
                        day.orElseThrow(),
                        begins.orElseThrow(),
                        place,
                        chair,
                        secretary,
                        typed.at("front").equals("true"),
                        typed.at("secret").equals("true"),
                        seats))
                : Optional.empty();
    }

    Optional<LocalDate> day() {
        Optional<LocalDate> day = WrittenDate.read(typed.at("day"), today);
        if (day.isEmpty()) {
            faults.put("day", Said.of("meeting.fault.day", typed.at("day").strip()));
        }
        return day;
    }

    Optional<LocalTime> time(String field) {
        Optional<LocalTime> time = ClockTime.read(typed.at(field));
        if (time.isEmpty()) {
            faults.put(field, Said.of("meeting.fault.time", typed.at(field).strip()));
        }
        return time;
    }

    /** Words of a line, which must be there. */
    String words(String field) {
        String words = typed.at(field).strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            faults.put(field, Said.of("meeting.fault.words", LONGEST));
        }
        return words;
    }

    /** Words of any kind, which may be missing. */
    String text(String field, int longest) {
        String words = typed.at(field).strip();
        if (words.length() > longest) {
            faults.put(field, Said.of("meeting.fault.long", longest));
        }
        return words;
    }

    /** Nothing typed is nobody. */
    int number(String field) {
        String written = typed.at(field).strip();
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches("\\d{1,4}") || Integer.parseInt(written) > MOST) {
            faults.put(field, Said.of("meeting.fault.number", written));
            return 0;
        }
        return Integer.parseInt(written);
    }

    boolean isFine() {
        return faults.isEmpty();
    }
}
