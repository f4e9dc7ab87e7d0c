package vn.ansinh.office.demo.fill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.evaluation.Criterion;
import vn.ansinh.office.programme.evaluation.EvaluatedGroup;
import vn.ansinh.office.programme.evaluation.EvaluationBoard;
import vn.ansinh.office.programme.evaluation.EvaluationSchemes;
import vn.ansinh.office.programme.evaluation.EvaluationScores;
import vn.ansinh.office.programme.evaluation.EvaluationSigning;
import vn.ansinh.office.programme.evaluation.Scheme;

/** The evaluations of 2024 and 2025, signed in December, and that of 2026 with the first groups scored. Comes after the tasks are shown. */
@Component
@Order(91)
class EvaluationOfDemonstration implements ProgrammePart {
    private static final int THIS_YEAR = 2026;
    private static final int SCORED = 9;
    private static final List<String> REMARKS = List.of(
            "Làm đều, sổ sách rõ.",
            "Làm đủ việc nhưng báo cáo còn chậm.",
            "Phối hợp với các đoàn thể tốt.",
            "Còn hộ phải nhắc nhiều lần.");

    private final EvaluationSchemes schemes;
    private final EvaluationBoard board;
    private final EvaluationScores scores;
    private final EvaluationSigning signing;
    private final DemonstrationSigner signer;
    private final TransactionTemplate transactions;

    EvaluationOfDemonstration(
            EvaluationSchemes schemes,
            EvaluationBoard board,
            EvaluationScores scores,
            EvaluationSigning signing,
            DemonstrationSigner signer,
            TransactionTemplate transactions) {
        this.schemes = schemes;
        this.board = board;
        this.scores = scores;
        this.signing = signing;
        this.signer = signer;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        for (int year = 2024; year <= THIS_YEAR; year++) {
            int of = year;
            boolean isSigned = of < THIS_YEAR;
            UUID paper = Ids.next();
            boolean isNew = Acting.as(
                    founding.officer(), "RUN_PROGRAMME", () -> schemes.of(of).isEmpty());
            if (!isNew) {
                continue;
            }
            Acting.as(
                    founding.officer(),
                    "RUN_PROGRAMME",
                    () -> transactions.executeWithoutResult(status -> {
                        evaluate(of, isSigned ? Integer.MAX_VALUE : SCORED);
                        if (isSigned) {
                            signing.submit(paper, of).ifPresent(said -> {
                                throw new IllegalStateException("it cannot be submitted: " + said.key());
                            });
                        }
                    }));
            if (isSigned) {
                LocalDate day = LocalDate.of(of, Month.DECEMBER, 29);
                signer.signs(name -> signing.sign(paper, day, name, false).ifPresent(said -> {
                    throw new IllegalStateException("it cannot be signed: " + said.key());
                }));
            }
        }
    }

    private void evaluate(int year, int groups) {
        Scheme suggested = Scheme.suggested(year);
        schemes.adopt(
                new Scheme(
                        year,
                        0,
                        "cuộc họp Ban Chỉ đạo giảm nghèo ngày 20/09/" + year,
                        suggested.criteria(),
                        suggested.bands()),
                0);
        Scheme scheme = schemes.of(year).orElseThrow();
        List<EvaluatedGroup> all = board.of(scheme);
        for (int at = 0; at < Math.min(groups, all.size()); at++) {
            score(scheme, all.get(at), at + year);
        }
    }

    /** The suggestion is taken over; of one criterion in four the committee takes a point off and says why. */
    private void score(Scheme scheme, EvaluatedGroup group, int seed) {
        for (Criterion criterion : scheme.criteria()) {
            Optional<BigDecimal> suggested = group.known(criterion).suggestion(criterion.weight());
            boolean isOwn = suggested.isEmpty() || (seed + criterion.position()) % 4 == 0;
            BigDecimal points = isOwn
                    ? suggested
                            .orElse(criterion.weight().subtract(BigDecimal.TWO))
                            .subtract(BigDecimal.ONE)
                            .max(BigDecimal.ZERO)
                    : suggested.orElseThrow();
            scores.give(
                    scheme,
                    group.area(),
                    criterion.position(),
                    points,
                    suggested,
                    isOwn ? REMARKS.get((seed + criterion.position()) / 4 % REMARKS.size()) : "");
        }
    }
}
