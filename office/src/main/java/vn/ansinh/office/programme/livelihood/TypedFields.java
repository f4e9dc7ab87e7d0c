package vn.ansinh.office.programme.livelihood;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** Reads the fields of a form; every fault is found at once. */
final class TypedFields {
    static final int LONGEST = 300;
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/-](\\d{4})");

    private final ProjectTyped typed;
    private final LocalDate today;
    private final Map<String, Said> wrong = new LinkedHashMap<>();

    TypedFields(ProjectTyped typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    boolean isFine() {
        return wrong.isEmpty();
    }

    Faults faults() {
        return new Faults(wrong);
    }

    void wrong(String field, String key, Object... values) {
        wrong.putIfAbsent(field, Said.of(key, values));
    }

    boolean has(String field) {
        return !typed.at(field).isEmpty();
    }

    String at(String field) {
        return typed.at(field);
    }

    /** Words that have to be there. */
    String words(String field) {
        if (!has(field)) {
            wrong(field, "livelihood.fault.words", LONGEST);
        }
        return perhaps(field);
    }

    /** Words that may be missing. */
    String perhaps(String field) {
        if (at(field).length() > LONGEST) {
            wrong(field, "livelihood.fault.words", LONGEST);
        }
        return at(field);
    }

    LocalDate day(String field) {
        return perhapsDay(field).orElseGet(() -> {
            wrong(field, "livelihood.fault.day");
            return today;
        });
    }

    /** A day that is not ahead. */
    LocalDate past(String field) {
        LocalDate day = day(field);
        if (day.isAfter(today)) {
            wrong(field, "livelihood.fault.future");
        }
        return day;
    }

    Optional<LocalDate> perhapsDay(String field) {
        Optional<LocalDate> day = WrittenDate.read(at(field), today);
        if (has(field) && day.isEmpty()) {
            wrong(field, "livelihood.fault.day");
        }
        return day;
    }

    /** A day, or the first or last one of a month as {@code 3/2026}. */
    Optional<LocalDate> dayOrMonth(String field, boolean isLast) {
        Matcher month = MONTH.matcher(at(field));
        if (!month.matches()) {
            Optional<LocalDate> day = WrittenDate.read(at(field), today);
            if (day.isEmpty()) {
                wrong(field, "livelihood.fault.month");
            }
            return day;
        }
        try {
            YearMonth of = YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)));
            return Optional.of(isLast ? of.atEndOfMonth() : of.atDay(1));
        } catch (DateTimeException e) {
            wrong(field, "livelihood.fault.month");
            return Optional.empty();
        }
    }

    /** A sum in dong above nothing. */
    long amount(String field) {
        return perhapsAmount(field).orElseGet(() -> {
            wrong(field, "livelihood.fault.amount");
            return 1;
        });
    }

    OptionalLong perhapsAmount(String field) {
        OptionalLong amount = number(field);
        if (amount.isPresent() && amount.getAsLong() == 0) {
            wrong(field, "livelihood.fault.amount");
            return OptionalLong.empty();
        }
        return amount;
    }

    /** A sum in dong, nothing too. */
    long amountOrNothing(String field) {
        return number(field).orElseGet(() -> {
            wrong(field, "livelihood.fault.amount-or-nothing");
            return 0;
        });
    }

    private OptionalLong number(String field) {
        String plain = at(field).replaceAll("[.\\s đ]", "");
        if (plain.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!plain.matches("\\d{1,12}")) {
            wrong(field, "livelihood.fault.amount");
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(plain));
    }

    Optional<UUID> id(String field) {
        return at(field).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(at(field)))
                : Optional.empty();
    }
}
