package vn.ansinh.office.programme.evaluation;

import java.math.BigDecimal;
import java.util.List;

/**
 * Bộ tiêu chí của một năm, as the ward adopted it.
 *
 * @param number the version within the year
 * @param cited how it was adopted
 */
public record Scheme(int year, int number, String cited, List<Criterion> criteria, List<Band> bands) {
    public Scheme {
        criteria = List.copyOf(criteria);
        bands = List.copyOf(bands);
    }

    /** A suggestion of the program: no law gives criteria, weights or bands. It counts only once the ward adopts it. */
    public static Scheme suggested(int year) {
        return new Scheme(
                year,
                0,
                "",
                List.of(
                        suggested(1, "Hoàn thành nhiệm vụ của kế hoạch đúng hạn", 25, EvaluationFact.TASKS),
                        suggested(2, "Rà soát hộ nghèo, hộ cận nghèo xong đúng hạn", 20, EvaluationFact.REVIEW),
                        suggested(3, "Hộ nghèo, hộ cận nghèo có người giúp đỡ", 20, EvaluationFact.HELPERS),
                        suggested(4, "Thăm hộ đúng hạn", 15, EvaluationFact.VISITS),
                        suggested(5, "Tuyên truyền, vận động", 10, EvaluationFact.OUTREACH),
                        suggested(6, "Kết quả kiểm tra của Ban Chỉ đạo", 10, EvaluationFact.CHECKS)),
                List.of(
                        new Band("Hoàn thành xuất sắc", BigDecimal.valueOf(90)),
                        new Band("Hoàn thành tốt", BigDecimal.valueOf(75)),
                        new Band("Hoàn thành", BigDecimal.valueOf(50)),
                        new Band("Chưa hoàn thành", BigDecimal.ZERO)));
    }

    private static Criterion suggested(int position, String words, int weight, EvaluationFact fact) {
        return new Criterion(position, words, BigDecimal.valueOf(weight), fact);
    }
}
