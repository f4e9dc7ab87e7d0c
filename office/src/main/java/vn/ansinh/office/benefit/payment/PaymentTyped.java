package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** A form of payments as typed, by field, with what is wrong. */
public record PaymentTyped(Map<String, String> values, Faults faults) {
    static final int LONGEST = 300;

    static final PaymentTyped BLANK = new PaymentTyped(Map.of(), Faults.NONE);

    public PaymentTyped {
        values = Map.copyOf(values);
    }

    static PaymentTyped of(Map<String, String> values) {
        return new PaymentTyped(values, Faults.NONE);
    }

    public String at(String field) {
        return values.getOrDefault(field, "");
    }

    /** What was typed, or what stands there otherwise. */
    public String at(String field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    PaymentTyped with(Map<String, Said> wrong) {
        return new PaymentTyped(values, new Faults(wrong));
    }

    /** Reads a form and gathers its faults. */
    static final class Reading {
        private final PaymentTyped typed;
        private final LocalDate today;
        private final Map<String, Said> wrong = new LinkedHashMap<>();

        Reading(Map<String, String> form, LocalDate today) {
            this.typed = of(form);
            this.today = today;
        }

        boolean isRight() {
            return wrong.isEmpty();
        }

        PaymentTyped typed() {
            return typed.with(wrong);
        }

        void fault(String field, Said said) {
            wrong.put(field, said);
        }

        /** A day up to today; today where nothing stands. */
        LocalDate past(String field) {
            String text = typed.at(field);
            Optional<LocalDate> day = text.isBlank() ? Optional.of(today) : WrittenDate.read(text, today);
            if (day.isEmpty() || day.get().isAfter(today)) {
                fault(field, Said.of("payment.fault.day", today));
            }
            return day.orElse(today);
        }

        String words(String field) {
            String text = optional(field);
            if (text.isEmpty()) {
                fault(field, Said.of("payment.fault.words"));
            }
            return text;
        }

        String optional(String field) {
            String text = typed.at(field).strip();
            if (text.length() > LONGEST) {
                fault(field, Said.of("payment.fault.long", LONGEST));
            }
            return text;
        }

        /** Whole dong above zero; 0 with a fault otherwise. */
        long dong(String field, long most) {
            String digits = typed.at(field).replaceAll("[ .đ\u00a0]", "");
            boolean isNumber = digits.matches("\\d{1,12}");
            long amount = isNumber ? Long.parseLong(digits) : 0;
            if (amount < 1 || amount > most) {
                fault(field, Said.of("payment.fault.amount", most));
            }
            return amount;
        }
    }
}
