package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** A form as it was typed, read field by field; what is wrong is gathered. */
public final class SupportForm {
    private static final int LONGEST_SUM = 12;

    private final Map<String, String> typed;
    private final Map<String, Said> wrong = new LinkedHashMap<>();

    public SupportForm(Map<String, String> typed) {
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

    public boolean isTicked(String field) {
        return at(field).equals("true");
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
        String words = maybe(field, longest);
        if (words.isEmpty()) {
            fault(field, Said.of("application.fault.words"));
        }
        return words;
    }

    /** Words that may be missing. */
    public String maybe(String field, int longest) {
        String words = at(field);
        if (words.length() > longest) {
            fault(field, Said.of("application.fault.long", longest));
        }
        return words;
    }

    /** A day; the first of all where it cannot be read. */
    public LocalDate day(String field, LocalDate today) {
        Optional<LocalDate> day = WrittenDate.read(at(field), today);
        if (day.isEmpty()) {
            fault(field, Said.of("application.fault.day"));
        }
        return day.orElse(LocalDate.EPOCH);
    }

    /** A day that may be missing. */
    public Optional<LocalDate> maybeDay(String field, LocalDate today) {
        return at(field).isEmpty() ? Optional.empty() : Optional.of(day(field, today));
    }

    /** A day that is not after today. */
    public LocalDate past(String field, LocalDate today) {
        LocalDate day = day(field, today);
        if (day.isAfter(today)) {
            fault(field, Said.of("application.fault.future"));
        }
        return day;
    }

    /** Dong as people write them: {@code 1.080.000}. */
    public long money(String field) {
        String digits = at(field).replaceAll("[. đ]", "");
        if (!digits.matches("\\d{1," + LONGEST_SUM + "}")) {
            fault(field, Said.of("application.fault.money"));
            return 0;
        }
        return Long.parseLong(digits);
    }

    /** An id, where one was chosen. */
    public Optional<UUID> id(String field) {
        try {
            return at(field).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(at(field)));
        } catch (IllegalArgumentException notOurs) {
            fault(field, Said.of("application.fault.choose"));
            return Optional.empty();
        }
    }
}
