package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.programme.MoneySource;

/**
 * A household of the annex with its lines, as it is kept with the plan.
 *
 * @param status {@code poor}, {@code near-poor}, or empty where it is on no list
 * @param causes in general words
 */
public record AnnexRow(
        UUID household,
        String code,
        String group,
        String head,
        String address,
        int people,
        String status,
        String causes,
        List<Line> lines) {
    public AnnexRow {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param form in words of papers
     * @param result what was given by then; may be empty
     */
    public record Line(
            UUID line,
            String need,
            String form,
            List<Money> money,
            String responsible,
            LocalDate deadline,
            String result,
            String note) {
        public Line {
            money = List.copyOf(money);
        }
    }

    /** In dong; null is not known. */
    public record Money(MoneySource source, @Nullable Long amount) {
        long known() {
            return amount == null ? 0 : amount;
        }
    }
}
