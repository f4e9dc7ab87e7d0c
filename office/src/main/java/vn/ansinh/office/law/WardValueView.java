package vn.ansinh.office.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ansinh.office.law.handbook.Handbook;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.explain.FormulaText;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Period;

/**
 * One value that a ward may enter, with all that was entered.
 *
 * @param entries the latest first
 * @param choices words that may be chosen, for a value of words
 * @param unit name of the kind of unit, a word key
 * @param names full names by account
 * @param user who looks
 */
public record WardValueView(
        Parameter parameter,
        List<WardValue> entries,
        List<Handbook.Reader> readers,
        List<FactKind.Choice> choices,
        String unit,
        WardValueForm form,
        Map<UUID, String> names,
        UUID user,
        LocalDate today) {
    public WardValueView {
        entries = List.copyOf(entries);
        readers = List.copyOf(readers);
        choices = List.copyOf(choices);
    }

    public boolean isOfWords() {
        return unit.equals(Unit.WORDS.name());
    }

    public String name(UUID account) {
        return names.getOrDefault(account, "");
    }

    public String said(ParameterValue value, vn.ansinh.rules.source.Language language) {
        return said(parameter, value, choices, language);
    }

    /** A value in words; chosen words by their names. */
    static String said(
            Parameter parameter,
            ParameterValue value,
            List<FactKind.Choice> choices,
            vn.ansinh.rules.source.Language language) {
        if (value instanceof ParameterValue.Words(List<String> words) && !words.isEmpty()) {
            return words.stream()
                    .map(word -> choices.stream()
                            .filter(choice -> choice.id().equals(word))
                            .map(choice -> choice.name().in(language))
                            .findFirst()
                            .orElse(word))
                    .collect(java.util.stream.Collectors.joining(", "));
        }
        return FormulaText.value(parameter, value, language);
    }

    public WardValue.Status status(WardValue value) {
        return value.status(today);
    }

    /** Values that a new one may correct, by their id. */
    public Map<String, String> replaceable(Shell shell, vn.ansinh.rules.source.Language language) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", shell.text("law.ward.replaces.none"));
        entries.stream()
                .filter(WardValue::stands)
                .forEach(value -> all.put(
                        value.id().toString(),
                        shell.text(
                                "law.ward.replaces.one",
                                said(value.value(), language),
                                value.period().from())));
        return all;
    }

    /** The form filled with a value that is to be corrected. */
    static WardValueForm formOf(Parameter parameter, WardValue value) {
        Writing writing = Writing.in(Language.VIETNAMESE);
        return new WardValueForm(
                value.value() instanceof ParameterValue.Amount amount
                        ? writing.number(Unit.of(parameter).typed(amount.number()))
                        : "",
                value.value() instanceof ParameterValue.Words words ? words.words() : List.of(),
                writing.date(value.period().from()),
                value.period().to().equals(Period.OPEN)
                        ? ""
                        : writing.date(value.period().lastDay()),
                value.document(),
                value.article(),
                "",
                value.id().toString(),
                Faults.NONE);
    }
}
