package vn.ansinh.office.document.list;

import java.time.LocalDate;
import vn.ansinh.office.document.VietnameseDates;

/** What the results on a list rest on. A list never leaves open whether anybody has decided. */
public sealed interface ListBasis {

    /** Recognised by a decision of the chair. */
    record Recognised(String decisionNumber, LocalDate decidedOn) implements ListBasis {}

    /** Found by the review and not yet decided. */
    record Proposed() implements ListBasis {}

    /** The sentence a reader finds above the table. */
    default String sentence() {
        return switch (this) {
            case Recognised decision ->
                "Danh sách theo Quyết định số " + decision.decisionNumber() + " "
                        + VietnameseDates.inFull(decision.decidedOn()) + " của Chủ tịch Ủy ban nhân dân phường.";
            case Proposed _ -> "Kết quả rà soát, chưa có quyết định công nhận của Chủ tịch Ủy ban nhân dân phường.";
        };
    }
}
