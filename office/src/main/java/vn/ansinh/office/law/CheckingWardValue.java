package vn.ansinh.office.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Period;

/** Checks what was typed for a value: unit, range, days, source, no second value on the same days. All faults at once. */
final class CheckingWardValue {
    private static final int LONGEST_TEXT = 300;

    private final Parameter parameter;
    private final WardValueForm form;
    private final List<String> choices;
    private final List<WardValue> known;
    private final LocalDate today;
    private final Map<String, Said> faults = new LinkedHashMap<>();

    /**
     * @param choices words that may be chosen, for a parameter of words
     * @param known values of this parameter so far
     */
    CheckingWardValue(
            Parameter parameter, WardValueForm form, List<String> choices, List<WardValue> known, LocalDate today) {
        this.parameter = parameter;
        this.form = form;
        this.choices = choices;
        this.known = known;
        this.today = today;
    }

    Map<String, Said> faults() {
        return faults;
    }

    /** What is to be kept; empty when something is wrong with it. */
    Optional<WardValue> value(WardValue.Deed entered) {
        Optional<ParameterValue> value = worth();
        Optional<Period> period = period();
        Optional<WardValue> replaced = replaced();
        text("document", form.document(), true);
        text("article", form.article(), false);
        text("reason", form.reason(), replaced.isPresent());
        period.ifPresent(days -> apart(days, replaced));
        if (!faults.isEmpty() || value.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WardValue(
                Ids.next(),
                parameter.id(),
                value.get(),
                period.get(),
                period.get(),
                form.document().strip(),
                form.article().strip(),
                form.reason().strip(),
                replaced.map(WardValue::id),
                entered,
                Optional.empty(),
                Optional.empty(),
                false));
    }

    private Optional<ParameterValue> worth() {
        Unit unit = Unit.of(parameter);
        if (unit == Unit.WORDS) {
            if (!choices.containsAll(form.words())) {
                faults.put("words", Said.of("law.fault.words"));
                return Optional.empty();
            }
            if (!parameter.choices().isEmpty() && form.words().size() != 1) {
                faults.put("words", Said.of("law.fault.one-word"));
                return Optional.empty();
            }
            return Optional.of(new ParameterValue.Words(form.words()));
        }
        if (form.number().isBlank()) {
            faults.put("number", Said.of("law.fault.number.missing"));
            return Optional.empty();
        }
        Optional<BigDecimal> number = unit.read(form.number());
        if (number.isEmpty()) {
            faults.put("number", Said.of("law.fault.number", form.number().strip()));
        } else if (!unit.isInRange(number.get())) {
            faults.put("number", Said.of("law.fault.range", unit.least(), unit.most(), number.get()));
        } else if (!unit.hasFewDecimals(number.get())) {
            faults.put(
                    "number",
                    unit.decimals() == 0
                            ? Said.of("law.fault.whole", number.get())
                            : Said.of("law.fault.decimals", unit.decimals(), number.get()));
        } else if (unit.isTooSmall(number.get(), parameter)) {
            faults.put(
                    "number",
                    Said.of(
                            "law.fault.thousands",
                            number.get(),
                            number.get().multiply(BigDecimal.valueOf(1_000)).toPlainString()));
        }
        return faults.containsKey("number")
                ? Optional.empty()
                : number.map(one -> new ParameterValue.Amount(unit.kept(one), Optional.empty()));
    }

    private Optional<Period> period() {
        Optional<LocalDate> from = day("from", form.from());
        if (form.from().isBlank()) {
            faults.put("from", Said.of("law.fault.from.missing"));
        }
        Optional<LocalDate> last = form.to().isBlank() ? Optional.empty() : day("to", form.to());
        if (from.isEmpty() || faults.containsKey("to")) {
            return Optional.empty();
        }
        LocalDate first = parameter.values().getFirst().period().from();
        Period end = parameter.values().getLast().period();
        if (from.get().isBefore(first)) {
            faults.put("from", Said.of("law.fault.from.early", first));
        } else if (!from.get().isBefore(end.to())) {
            faults.put("from", Said.of("law.fault.from.late", end.lastDay()));
        } else if (last.isPresent() && last.get().isBefore(from.get())) {
            faults.put("to", Said.of("law.fault.to.before", from.get()));
        } else if (last.isPresent() && last.get().plusDays(1).isAfter(end.to())) {
            faults.put("to", Said.of("law.fault.to.late", end.lastDay()));
        } else {
            return Optional.of(
                    new Period(from.get(), last.map(day -> day.plusDays(1)).orElse(end.to())));
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = WrittenDate.read(typed, today.plusYears(10));
        if (day.isEmpty()) {
            faults.put(field, Said.of("law.fault.day", typed.strip()));
        }
        return day;
    }

    private Optional<WardValue> replaced() {
        if (form.replaces().isBlank()) {
            return Optional.empty();
        }
        Optional<WardValue> found = known.stream()
                .filter(WardValue::stands)
                .filter(value -> value.id().equals(id(form.replaces()).orElse(null)))
                .findFirst();
        if (found.isEmpty()) {
            faults.put("replaces", Said.of("law.fault.replaces"));
        }
        return found;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void apart(Period days, Optional<WardValue> replaced) {
        known.stream()
                .filter(WardValue::stands)
                .filter(value -> replaced.filter(value::equals).isEmpty())
                .filter(value -> value.clashes(days))
                .findFirst()
                .ifPresent(value -> faults.put(
                        "from",
                        value.period().to().equals(Period.OPEN)
                                ? Said.of(
                                        "law.fault.overlap.open", value.period().from())
                                : Said.of(
                                        "law.fault.overlap",
                                        value.period().from(),
                                        value.period().lastDay())));
    }

    private void text(String field, String typed, boolean isNeeded) {
        if (isNeeded && typed.isBlank()) {
            faults.put(field, Said.of("law.fault." + field + ".missing"));
        } else if (typed.strip().length() > LONGEST_TEXT) {
            faults.put(
                    field, Said.of("law.fault.long", LONGEST_TEXT, typed.strip().length()));
        }
    }
}
