package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.MoneySource;
import vn.ansinh.office.programme.help.HelpTyped;

/** Reads the form of a line; every fault is found at once. */
final class SupportReading {
    static final int LONGEST = 300;
    private static final int LONGEST_NAME = 100;
    private static final long MOST = 10_000_000_000L;

    private final HelpTyped typed;
    private final List<Body> bodies;
    private final LocalDate today;
    private final Map<String, Said> wrong = new LinkedHashMap<>();

    SupportReading(HelpTyped typed, List<Body> bodies, LocalDate today) {
        this.typed = typed;
        this.bodies = List.copyOf(bodies);
        this.today = today;
    }

    Map<String, Said> wrong() {
        return wrong;
    }

    /** A line of the year; empty when something is wrong. */
    Optional<SupportWanted> wanted(int year) {
        atMost("need", LONGEST);
        atMost("words", LONGEST);
        atMost("note", LONGEST);
        atMost("person", LONGEST_NAME);
        Optional<SupportForm> form = SupportForm.ofCode(typed.at("form"));
        if (form.isEmpty()) {
            wrong.put("form", Said.of("support.fault.form"));
        } else if (form.get() == SupportForm.OTHER && typed.at("words").isBlank()) {
            wrong.put("words", Said.of("support.fault.words"));
        }
        List<SupportMoney> money = money();
        Optional<Body> body = bodies.stream()
                .filter(each -> each.id().toString().equals(typed.at("body")))
                .findFirst();
        if (body.isEmpty()) {
            wrong.put("body", Said.of("support.fault.body"));
        }
        Optional<LocalDate> deadline = WrittenDate.read(typed.at("deadline"), today);
        if (deadline.isEmpty()) {
            wrong.put("deadline", Said.of("programme.body.fault.from"));
        } else if (deadline.get().getYear() != year) {
            wrong.put("deadline", Said.of("support.fault.deadline", String.valueOf(year)));
        }
        return wrong.isEmpty()
                ? Optional.of(new SupportWanted(
                        typed.at("need").strip(),
                        form.orElseThrow(),
                        typed.at("words").strip(),
                        money,
                        body.orElseThrow().id(),
                        typed.at("person").strip(),
                        deadline.orElseThrow(),
                        typed.at("note").strip()))
                : Optional.empty();
    }

    private void atMost(String field, int longest) {
        if (typed.at(field).strip().length() > longest) {
            wrong.put(field, Said.of("programme.body.fault.long", longest));
        }
    }

    private List<SupportMoney> money() {
        List<SupportMoney> money = new ArrayList<>();
        for (MoneySource source : MoneySource.values()) {
            String field = "amount-" + source.code();
            boolean isNamed = typed.at("source-" + source.code()).equals("true")
                    || !typed.at(field).isBlank();
            if (isNamed) {
                amount(typed.at(field), field).ifPresent(amount -> money.add(new SupportMoney(source, amount)));
            }
        }
        if (money.isEmpty() && wrong.keySet().stream().noneMatch(field -> field.startsWith("amount-"))) {
            wrong.put("source", Said.of("support.fault.source"));
        }
        return money;
    }

    /** Nothing typed is not known; empty when it is no amount. */
    private Optional<OptionalLong> amount(String typedAmount, String field) {
        String digits = typedAmount.replaceAll("[ .đ]", "");
        if (digits.isEmpty()) {
            return Optional.of(OptionalLong.empty());
        }
        if (!digits.matches("\\d{1,11}") || Long.parseLong(digits) < 1 || Long.parseLong(digits) > MOST) {
            wrong.put(field, Said.of("support.fault.amount"));
            return Optional.empty();
        }
        return Optional.of(OptionalLong.of(Long.parseLong(digits)));
    }

    /** The fields of the form with what a line says. */
    static Map<String, String> fields(SupportWanted wanted, java.util.function.Function<LocalDate, String> written) {
        Map<String, String> fields = new java.util.HashMap<>();
        fields.put("need", wanted.need());
        fields.put("form", wanted.form().code());
        fields.put("words", wanted.words());
        fields.put("body", wanted.body().toString());
        fields.put("person", wanted.person());
        fields.put("deadline", written.apply(wanted.deadline()));
        fields.put("note", wanted.note());
        for (SupportMoney money : wanted.money()) {
            fields.put("source-" + money.source().code(), "true");
            fields.put(
                    "amount-" + money.source().code(),
                    money.amount().isPresent()
                            ? vn.ansinh.office.document.VietnameseNumbers.digits(
                                    money.amount().getAsLong())
                            : "");
        }
        return fields;
    }
}
