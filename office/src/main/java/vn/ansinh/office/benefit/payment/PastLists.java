package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.rules.enrolment.Posted;

/**
 * Danh sách các tháng trước: lists that were paid before they stood here are taken over month by month, as they were decided then, and
 * what came of them. The law is not asked again of money that is paid; an approval that was signed on paper gets no second number.
 */
@Component
public class PastLists {
    private final PaymentRuns runs;
    private final PreparingRun preparing;
    private final DraftingLines drafting;
    private final StepRows steps;
    private final SteppingRun stepping;
    private final PayerAnswers answers;
    private final PastCourses courses;
    private final TransactionTemplate transactions;

    PastLists(
            PaymentRuns runs,
            PreparingRun preparing,
            DraftingLines drafting,
            StepRows steps,
            SteppingRun stepping,
            PayerAnswers answers,
            PastCourses courses,
            TransactionTemplate transactions) {
        this.runs = runs;
        this.preparing = preparing;
        this.drafting = drafting;
        this.steps = steps;
        this.stepping = stepping;
        this.answers = answers;
        this.courses = courses;
        this.transactions = transactions;
    }

    /** A person who acts: runs what it is given as that person, outside any transaction. */
    public interface Hand extends Consumer<Runnable> {}

    /** What came of the rows of a list; rows that are not named were paid. A list with a row that is open stays open. */
    public interface Outcome extends BiFunction<YearMonth, List<Slip>, Map<PayResult, Set<Integer>>> {}

    /**
     * Takes over the lists of some months that are not there; each ends closed when every row is answered.
     *
     * @param officer who made, handed over and closed them
     * @param approver the other person
     */
    public void take(YearMonth first, YearMonth last, Hand officer, Hand approver, Outcome outcome) {
        Map<UUID, List<Posted>> posted = new HashMap<>();
        List<Function<LocalDate, List<Enrolment>>> known = new ArrayList<>();
        officer.accept(() -> known.add(courses.read()));
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth list = month;
            LocalDate made = PaymentDays.handOver(list).minusDays(2);
            List<PayLine> lines = new ArrayList<>();
            officer.accept(() -> transactions.executeWithoutResult(status -> {
                UUID id = preparing.begin(list, made);
                PaymentRun run = runs.find(id).orElseThrow();
                if (run.state() == RunState.BEGUN) {
                    lines.addAll(drafting.draft(
                            id, list, Optional.empty(), known.getFirst().apply(made), posted));
                    preparing.keep(run, lines, made);
                }
            }));
            if (!lines.isEmpty()) {
                approver.accept(() -> transactions.executeWithoutResult(status -> {
                    PaymentRun run = runs.find(lines.getFirst().run()).orElseThrow();
                    steps.approvedOnPaper(run, made.plusDays(1), RunTotals.of(lines));
                }));
                officer.accept(() -> finish(lines, list, posted, outcome));
            }
        }
    }

    private void finish(List<PayLine> lines, YearMonth list, Map<UUID, List<Posted>> posted, Outcome outcome) {
        UUID run = lines.getFirst().run();
        Map<PayResult, Set<Integer>> said = new HashMap<>(outcome.apply(list, Slip.of(lines)));
        Set<Integer> paid = new TreeSet<>();
        lines.forEach(line -> paid.add(line.slip()));
        said.values().forEach(paid::removeAll);
        said.put(PayResult.PAID, paid);
        transactions.executeWithoutResult(status -> {
            stepping.handOver(run, PaymentDays.handOver(list));
            Set<Integer> open = said.getOrDefault(PayResult.OPEN, Set.of());
            answers.answer(run, said, PaymentDays.answer(list).minusDays(1), "", Optional.empty());
            if (open.isEmpty()) {
                stepping.settle(run);
                stepping.close(run);
            }
        });
        Map<Integer, PayResult> bySlip = new HashMap<>();
        said.forEach((result, slips) -> slips.forEach(slip -> bySlip.put(slip, result)));
        lines.forEach(line -> line.enrolment()
                .ifPresent(one -> posted.computeIfAbsent(one, same -> new ArrayList<>())
                        .add(new Posted(
                                line.month(),
                                line.kind().posted(),
                                line.amount(),
                                bySlip.getOrDefault(line.slip(), PayResult.PAID).posted()))));
    }
}
