package vn.ansinh.rules;

import java.time.LocalDate;
import java.util.List;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;

/** Độ tuổi lao động: from a full age to the retirement age of the year. A reading, see docs/interpretations/0002. */
public record WorkingAge(List<Start> starts, List<End> ends) {
    public WorkingAge {
        starts = List.copyOf(starts);
        ends = List.copyOf(ends);
    }

    /** First full year of age. */
    public record Start(Period period, int years, Citation citation) {}

    /** Full months of age at which working age is over. */
    public record End(Period period, int maleMonths, int femaleMonths, Citation citation) {}

    public Start startOn(LocalDate day) {
        for (Start start : starts) {
            if (start.period().includes(day)) {
                return start;
            }
        }
        throw new IllegalArgumentException("no working age is known on " + day);
    }

    public End endOn(LocalDate day) {
        for (End end : ends) {
            if (end.period().includes(day)) {
                return end;
            }
        }
        throw new IllegalArgumentException("no retirement age is known on " + day);
    }
}
