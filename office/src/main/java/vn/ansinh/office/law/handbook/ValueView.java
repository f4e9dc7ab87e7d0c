package vn.ansinh.office.law.handbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.language.Parameter;

/** A value of the law over time, with who reads it. */
public record ValueView(
        Parameter parameter,
        LocalDate day,
        Optional<StepChart> chart,
        List<Handbook.Reader> readers,
        boolean isLeftToWard) {
    public ValueView {
        readers = List.copyOf(readers);
    }
}
