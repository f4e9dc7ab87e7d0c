package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** A form as it was typed, read field by field; what is wrong is gathered. */
public final class CommitteeForm {
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})\\s*(?:[:.hg]|giờ)?\\s*(\\d{2})?\\s*(?:phút|ph|p)?");

    private final Map<String, String> typed;
    private final Map<String, Said> wrong = new LinkedHashMap<>();

    public CommitteeForm(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
    }

    /** As it was typed; nothing where it was not. */
    public String at(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The same, or what stands there while nothing was typed. */
    public String at(String field, String otherwise) {
        return typed.containsKey(field) ? at(field) : otherwise;
    }

    public Faults faults() {
        return new Faults(wrong);
    }

    public boolean isRight() {
        return wrong.isEmpty();
    }

    public void fault(String field, Said said) {
        wrong.putIfAbsent(field, said);
    }

    /** Words that must be there. */
    public String words(String field, int longest) {
        String words = words(field, longest, "");
        if (words.isEmpty()) {
            fault(field, Said.of("committee.fault.words", longest));
        }
        return words;
    }

    /** Words that may be missing. */
    public String words(String field, int longest, String otherwise) {
        String words = at(field);
        if (words.length() > longest) {
            fault(field, Said.of("committee.fault.long", longest));
        }
        return words.isEmpty() ? otherwise : words;
    }

    /** A day; the first of all where it cannot be read. */
    public LocalDate day(String field, LocalDate today) {
        Optional<LocalDate> day = WrittenDate.read(at(field), today);
        if (day.isEmpty()) {
            fault(field, Said.of("committee.fault.day"));
        }
        return day.orElse(LocalDate.EPOCH);
    }

    /** A day that is not after today. */
    public LocalDate past(String field, LocalDate today) {
        LocalDate day = day(field, today);
        if (day.isAfter(today)) {
            fault(field, Said.of("committee.fault.future"));
        }
        return day;
    }

    /** A time of day as people write it: {@code 8h30}, {@code 8:30}, {@code 8 giờ}. */
    public LocalTime time(String field) {
        Matcher found = CLOCK.matcher(at(field).toLowerCase(java.util.Locale.ROOT));
        int hour = found.matches() ? Integer.parseInt(found.group(1)) : 24;
        int minute = found.matches() && found.group(2) != null ? Integer.parseInt(found.group(2)) : 0;
        if (hour > 23 || minute > 59) {
            fault(field, Said.of("committee.fault.time"));
            return LocalTime.MIDNIGHT;
        }
        return LocalTime.of(hour, minute);
    }

    /** One of these, where something was chosen. */
    public Optional<UUID> id(String field, Map<UUID, String> choices) {
        return choices.keySet().stream()
                .filter(one -> one.toString().equals(at(field)))
                .findFirst();
    }
}
