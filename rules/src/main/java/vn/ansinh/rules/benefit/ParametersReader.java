package vn.ansinh.rules.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Confidence;
import vn.ansinh.rules.source.Period;
import vn.ansinh.rules.yaml.Entry;
import vn.ansinh.rules.yaml.Value;

/** Reads the dated values of the law; refuses a gap, an overlap, a missing unit and a value without source. */
public final class ParametersReader {
    private static final Set<String> UNITS = Set.of(
            "vnd",
            "vnd/month",
            "vnd/person/month",
            "vnd/person/day",
            "vnd/child/month",
            "vnd/student/month",
            "vnd/household",
            "vnd/household/month",
            "vnd/house",
            "vnd/course",
            "vnd/day",
            "vnd/kwh",
            "kg/person/month",
            "kwh/month",
            "months",
            "days",
            "years",
            "ratio",
            "ratio/year",
            "times",
            "words");

    private final CitationsReader citations;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    public ParametersReader(Function<Entry, Citation> citation) {
        this.citations = new CitationsReader(citation);
    }

    public void read(Entry file) {
        for (Entry entry : file.entries("parameters")) {
            Parameter parameter = parameter(entry);
            entries.put(parameter.id(), entry);
            if (parameters.putIfAbsent(parameter.id(), parameter) != null) {
                throw entry.wrong("id", "parameter " + parameter.id() + " stands twice", "keep one of them");
            }
            entry.done();
        }
        file.done();
    }

    /** Reads new values of parameters known already: each ends the one in force on the day before it begins. */
    public void amend(Entry file) {
        for (Entry entry : file.has("values") ? file.entries("values") : List.<Entry>of()) {
            String id = entry.oneOf("parameter", List.copyOf(parameters.keySet()));
            Parameter before = known(id);
            Parameter.Dated value = dated(entry, before.unit());
            parameters.put(id, before.with(following(entry, before.values(), value)));
            entry.done();
        }
    }

    private static List<Parameter.Dated> following(Entry entry, List<Parameter.Dated> before, Parameter.Dated value) {
        List<Parameter.Dated> values = new ArrayList<>();
        for (Parameter.Dated old : before) {
            Period period = old.period();
            if (!period.to().isAfter(value.period().from())) {
                values.add(old);
            } else if (period.from().isBefore(value.period().from())) {
                values.add(new Parameter.Dated(
                        new Period(period.from(), value.period().from()), old.value(), old.citations(), old.note()));
            } else {
                throw entry.wrong(
                        "from",
                        "a value from " + period.from() + " on is known already",
                        "begin after it, or change that value");
            }
        }
        values.add(value);
        return values;
    }

    /** All parameters read so far, by id, in the order of the files. */
    public Map<String, Parameter> parameters() {
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Where each parameter stands in the files, by its id. */
    public Map<String, Entry> entries() {
        return Map.copyOf(entries);
    }

    private Parameter known(String id) {
        Parameter parameter = parameters.get(id);
        if (parameter == null) {
            throw new IllegalStateException("no parameter " + id);
        }
        return parameter;
    }

    private Parameter parameter(Entry entry) {
        String unit = entry.oneOf("unit", UNITS.stream().sorted().toList());
        List<Parameter.Dated> values = new ArrayList<>();
        for (Entry one : entry.entries("values")) {
            Parameter.Dated dated = dated(one, unit);
            if (!values.isEmpty()
                    && !values.getLast().period().to().equals(dated.period().from())) {
                throw one.wrong(
                        "from",
                        "begins on " + dated.period().from() + ", not on "
                                + values.getLast().period().to(),
                        "leave no gap and no overlap");
            }
            values.add(dated);
            one.done();
        }
        List<FactKind.Choice> choices = choices(entry);
        for (Parameter.Dated dated : values) {
            if (!choices.isEmpty() && !isOneOf(choices, dated.value())) {
                throw entry.wrong("values", "the value is not one of the choices", "write exactly one of them");
            }
        }
        return new Parameter(
                entry.text("id"),
                new Bilingual(entry.text("vi"), entry.text("en")),
                unit,
                entry.has("enter") && entry.oneOf("enter", List.of("ward")).equals("ward"),
                entry.text("key", ""),
                words(entry, "used-by"),
                choices,
                values);
    }

    private static List<FactKind.Choice> choices(Entry entry) {
        List<FactKind.Choice> choices = new ArrayList<>();
        for (Entry one : entry.has("choices") ? entry.entries("choices") : List.<Entry>of()) {
            choices.add(new FactKind.Choice(one.text("id"), new Bilingual(one.text("vi"), one.text("en"))));
            one.done();
        }
        return choices;
    }

    private static boolean isOneOf(List<FactKind.Choice> choices, ParameterValue value) {
        return value instanceof ParameterValue.Words(List<String> words)
                && words.size() == 1
                && choices.stream().anyMatch(choice -> choice.id().equals(words.getFirst()));
    }

    private Parameter.Dated dated(Entry entry, String unit) {
        Period period = Periods.read(entry);
        List<Citation> sources = citations.read(entry);
        ParameterValue value = value(entry, unit);
        if (value instanceof ParameterValue.NotKnown != (sources.getFirst().confidence() == Confidence.UNKNOWN)
                && !unit.equals("words")) {
            throw entry.wrong(
                    "source",
                    "the value and its confidence do not agree",
                    "write value: null with confidence: unknown, or a value with verified or recalled");
        }
        return new Parameter.Dated(period, value, sources, words(entry, "note"));
    }

    private static ParameterValue value(Entry entry, String unit) {
        if (entry.has("table")) {
            List<ParameterValue.Row> rows = new ArrayList<>();
            for (Entry row : entry.entries("table")) {
                rows.add(new ParameterValue.Row(
                        row.text("id"),
                        new Bilingual(row.text("vi"), row.text("en")),
                        row.value("cash").number(),
                        row.has("in-kind") ? row.value("in-kind").number() : BigDecimal.ZERO));
                row.done();
            }
            return new ParameterValue.Table(rows);
        }
        Value value = entry.value("value");
        if (value.isNull()) {
            return new ParameterValue.NotKnown();
        }
        if (unit.equals("words")) {
            return new ParameterValue.Words(
                    value.items().stream().map(Value::word).toList());
        }
        return new ParameterValue.Amount(value.number(), words(entry, "in-kind"));
    }

    private static Optional<Bilingual> words(Entry entry, String key) {
        if (!entry.has(key)) {
            return Optional.empty();
        }
        Entry words = entry.entry(key);
        Bilingual both = new Bilingual(words.text("vi"), words.text("en"));
        words.done();
        return Optional.of(both);
    }
}
