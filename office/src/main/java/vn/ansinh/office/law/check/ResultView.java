package vn.ansinh.office.law.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ansinh.rules.source.Confidence;

/**
 * What the law gives by what was replied.
 *
 * @param maybe what may be given, by what could still be told
 * @param ofWard what only the ward can tell
 * @param overlapped what adds nothing to what is given, in sentences
 * @param refused what is not given, in sentences
 * @param freeOfPapers what is given without any paper
 * @param isMoreToAsk whether further questions would decide something
 */
public record ResultView(
        LocalDate day,
        List<Line> monthly,
        List<Line> steady,
        List<Line> once,
        List<Maybe> maybe,
        List<String> ofWard,
        List<String> overlapped,
        List<String> refused,
        List<ToDo> toDo,
        List<String> freeOfPapers,
        List<SaidLine> said,
        boolean isMoreToAsk) {
    public ResultView {
        monthly = List.copyOf(monthly);
        steady = List.copyOf(steady);
        once = List.copyOf(once);
        maybe = List.copyOf(maybe);
        ofWard = List.copyOf(ofWard);
        overlapped = List.copyOf(overlapped);
        refused = List.copyOf(refused);
        toDo = List.copyOf(toDo);
        freeOfPapers = List.copyOf(freeOfPapers);
        said = List.copyOf(said);
    }

    /**
     * Something that is given.
     *
     * @param monthly the sum of money a month that the law fixes
     * @param amount in words; empty where the place decides it
     * @param isPremium whether the amount is not handed out but paid into the insurance
     */
    public record Line(
            String name,
            Optional<BigDecimal> monthly,
            boolean isAtLeast,
            String amount,
            boolean isPremium,
            String because,
            String clause,
            Confidence confidence) {}

    /** Something that may be given, and what decides it. */
    public record Maybe(String name, List<String> missing) {
        public Maybe {
            missing = List.copyOf(missing);
        }
    }

    public List<Line> given() {
        return Stream.of(monthly, steady, once).flatMap(List::stream).toList();
    }

    /** Money each month, as far as the law fixes it. */
    public BigDecimal month() {
        return monthly.stream().flatMap(line -> line.monthly().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isAtLeast() {
        return monthly.stream()
                .anyMatch(line -> line.isAtLeast() || line.monthly().isEmpty());
    }

    public boolean isAnyUnchecked() {
        return given().stream()
                .anyMatch(line -> line.confidence() == Confidence.RECALLED || line.confidence() == Confidence.UNKNOWN);
    }
}
