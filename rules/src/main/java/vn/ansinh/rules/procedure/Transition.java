package vn.ansinh.rules.procedure;

import java.time.LocalDate;
import java.util.List;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;

/** What happens to files received before a day and not yet decided on it: they are finished under the rules of before. */
public record Transition(
        LocalDate receivedBefore, Bilingual text, List<FinishedUnder> finishedUnder, Citation citation) {
    public Transition {
        finishedUnder = List.copyOf(finishedUnder);
    }

    /** Which procedures are finished under which document. */
    public record FinishedUnder(List<String> procedures, Citation citation) {
        public FinishedUnder {
            procedures = List.copyOf(procedures);
        }
    }
}
