package vn.ansinh.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Confidence;
import vn.ansinh.rules.source.Period;

/** Values of a province that a question gives in place of those of the law files, on its day. */
final class ProvinceValues {
    private ProvinceValues() {}

    static Benefits apply(Benefits benefits, Map<String, Long> values, LocalDate day) {
        if (values.isEmpty()) {
            return benefits;
        }
        Map<String, List<Parameter.Dated>> dated = new HashMap<>();
        values.forEach((key, value) -> {
            Parameter parameter = benefits.byKey().get(key);
            if (parameter == null) {
                throw new IllegalStateException("the reader must have refused key " + key);
            }
            dated.put(parameter.id(), List.of(given(parameter, value, day)));
        });
        return benefits.with(dated);
    }

    private static Parameter.Dated given(Parameter parameter, long value, LocalDate day) {
        Parameter.Dated known = parameter.on(day).orElse(parameter.values().getFirst());
        Citation source = known.citation();
        return new Parameter.Dated(
                new Period(day, day.plusDays(1)),
                new ParameterValue.Amount(BigDecimal.valueOf(value), Optional.empty()),
                List.of(new Citation(
                        source.document(),
                        source.article(),
                        source.clause(),
                        source.point(),
                        source.url(),
                        Confidence.WARD,
                        false)),
                Optional.empty());
    }
}
