package vn.ansinh.rules.path;

import java.util.Optional;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Standard;

/** Bước: one thing that changes on the path out. */
public sealed interface Step {
    /**
     * Nâng thu nhập trên chuẩn: the income of the household rises above a line.
     *
     * @param standard whose line it is; the earliest where several have the same
     * @param line in dong, with its clause
     * @param perMember what each member must have more than, in dong a month; the higher line while the area is not known
     * @param gap by how much the income is short; empty while income, members or area are not known, or where points decide
     */
    record RaiseIncome(Standard standard, IncomeLine line, long perMember, Optional<IncomeGap> gap) implements Step {}

    /**
     * Khắc phục thiếu hụt: an indicator is no longer lacking, under every standard that is asked.
     *
     * @param isSure whether the household is known to lack it; otherwise one asks first, and perhaps nothing is to be done
     */
    record MeetIndicator(Indicator indicator, boolean isSure) implements Step {}
}
