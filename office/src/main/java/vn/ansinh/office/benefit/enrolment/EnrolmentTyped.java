package vn.ansinh.office.benefit.enrolment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** A form about enrolments as typed; every fault is found at once. */
public final class EnrolmentTyped {
    private static final int LONGEST = 300;
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/-](\\d{4})");

    private final Map<String, String> values;
    private final Map<String, Said> wrong = new LinkedHashMap<>();

    EnrolmentTyped(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    public String at(String field) {
        return values.getOrDefault(field, "").strip();
    }

    public Faults faults() {
        return new Faults(wrong);
    }

    boolean isFine() {
        return wrong.isEmpty();
    }

    void wrong(String field, String key, Object... said) {
        wrong.putIfAbsent(field, Said.of(key, said));
    }

    /** A month as {@code 3/2026}. */
    YearMonth month(String field) {
        Matcher matcher = MONTH.matcher(at(field));
        if (matcher.matches()) {
            try {
                return YearMonth.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)));
            } catch (DateTimeException e) {
                // said below
            }
        }
        wrong(field, "enrolment.fault.month");
        return YearMonth.of(2000, 1);
    }

    LocalDate day(String field, LocalDate today) {
        Optional<LocalDate> day = WrittenDate.read(at(field), today);
        if (day.isEmpty()) {
            wrong(field, "enrolment.fault.day");
        } else if (day.get().isAfter(today)) {
            wrong(field, "enrolment.fault.future");
        }
        return day.orElse(today);
    }

    /** A sum in dong above nothing. */
    long amount(String field) {
        String plain = at(field).replaceAll("[.\\s đ]", "");
        if (!plain.matches("\\d{1,11}") || Long.parseLong(plain) == 0) {
            wrong(field, "enrolment.fault.amount");
            return 1;
        }
        return Long.parseLong(plain);
    }

    String words(String field, boolean isNeeded) {
        if (isNeeded && at(field).isEmpty()) {
            wrong(field, "enrolment.fault.words");
        } else if (at(field).length() > LONGEST) {
            wrong(field, "enrolment.fault.long", LONGEST);
        }
        return at(field);
    }

    /** Number and day of the decision, and a note. */
    Ground ground(LocalDate today) {
        return new Ground(words("paper", true), day("paper-day", today), words("note", false));
    }

    /** To whom the money goes; the name of the person with the right where nobody else is named. */
    Payee payee(Optional<UUID> person, String name) {
        Payee.Kind kind = Payee.Kind.ofCode(at("payee")).orElse(Payee.Kind.SELF);
        boolean isSelf = kind == Payee.Kind.SELF;
        String who = isSelf ? name : words("payee-name", true);
        String bank = words("bank", false);
        String number = at("account").replaceAll("[\\s.]", "");
        if (bank.isEmpty() != number.isEmpty()) {
            wrong(bank.isEmpty() ? "bank" : "account", "enrolment.fault.account");
        }
        if (!number.matches("[0-9A-Za-z]{0,30}")) {
            wrong("account", "enrolment.fault.account-number");
        }
        String holder = at("holder").isEmpty() ? who : words("holder", false);
        return new Payee(
                kind,
                isSelf ? person : Optional.empty(),
                who,
                number.isEmpty() ? Optional.empty() : Optional.of(new Payee.Account(bank, number, holder)));
    }
}
