package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/**
 * Lập danh sách: what a list is made of is kept first, then its lines are made in one transaction. When that breaks off, the list stands as
 * failed, or as begun after a power cut, and is started again.
 */
@Component
public class PreparingRun {
    static final String TO_APPROVE = "payment-approve";

    private static final Logger LOG = LoggerFactory.getLogger(PreparingRun.class);

    private final PaymentRuns runs;
    private final DraftingLines drafting;
    private final LineRows rows;
    private final StepRows steps;
    private final Payers payers;
    private final WardLaw law;
    private final Turns turns;
    private final Inbox inbox;
    private final Today today;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    PreparingRun(
            PaymentRuns runs,
            DraftingLines drafting,
            LineRows rows,
            StepRows steps,
            Payers payers,
            WardLaw law,
            Turns turns,
            Inbox inbox,
            Today today,
            JdbcClient sql,
            PlatformTransactionManager manager) {
        this.runs = runs;
        this.drafting = drafting;
        this.rows = rows;
        this.steps = steps;
        this.payers = payers;
        this.law = law;
        this.turns = turns;
        this.inbox = inbox;
        this.today = today;
        this.sql = sql;
        this.transactions = new TransactionTemplate(manager);
    }

    /** What came of it: the list, or why there is none. */
    public record Outcome(Optional<UUID> run, Optional<Said> fault) {}

    /** Makes the list of a month; of two clerks who press at once one makes it and the other is led to it. */
    public Outcome prepare(YearMonth month) {
        UUID id = Objects.requireNonNull(transactions.execute(status -> begin(month, today.date())));
        Optional<PaymentRun> run = transactions.execute(status -> runs.find(id));
        return run.filter(one -> one.state() == RunState.BEGUN).isPresent()
                ? new Outcome(Optional.of(id), generate(id))
                : new Outcome(Optional.of(id), Optional.empty());
    }

    /** Keeps what the list of a month is made of; the one that is there already otherwise. */
    UUID begin(YearMonth month, LocalDate asked) {
        turns.take();
        List<PaymentRun> all = runs.all();
        Optional<PaymentRun> there = all.stream()
                .filter(run -> run.month().equals(month) && run.state() != RunState.DROPPED)
                .findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        UUID id = Ids.next();
        long attempt = 1 + all.stream().filter(run -> run.month().equals(month)).count();
        sql.sql("""
                insert into payment.run (ward_id, run_id, month, attempt, asked_on, law, payer, prepared_by)
                values (platform.ward(), :id, :month, :attempt, :asked, :law, :payer, platform.app_user())
                """)
                .param("id", id)
                .param("month", month.atDay(1))
                .param("attempt", attempt)
                .param("asked", asked)
                .param("law", law.law().hash())
                .param("payer", payers.now().map(Payer::name).orElse(""))
                .update();
        return id;
    }

    /** Makes the lines, again where that failed before; why not otherwise. */
    public Optional<Said> generate(UUID id) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                turns.take();
                PaymentRun run = runs.find(id).orElseThrow();
                if (!RunStep.Action.GENERATE.isFrom(run.state())) {
                    return Optional.<Said>empty();
                }
                if (!run.law().equals(law.law().hash())) {
                    steps.add(run, RunStep.Action.FAIL, today.date(), "law");
                    return Optional.of(Said.of("payment.fault.law"));
                }
                List<PayLine> lines = drafting.draft(id, run.month(), Optional.of(run.asked()));
                keep(run, lines, today.date());
                open(run);
                return Optional.<Said>empty();
            }));
        } catch (DataAccessException broken) {
            LOG.warn("the lines of list {} could not be made", id, broken);
            transactions.executeWithoutResult(status -> {
                turns.take();
                PaymentRun run = runs.find(id).orElseThrow();
                if (RunStep.Action.FAIL.isFrom(run.state())) {
                    steps.add(
                            run,
                            RunStep.Action.FAIL,
                            today.date(),
                            broken.getClass().getSimpleName());
                }
            });
            return Optional.of(Said.of("payment.fault.failed"));
        }
    }

    void keep(PaymentRun run, List<PayLine> lines, LocalDate day) {
        rows.insert(lines);
        steps.add(run, RunStep.Action.GENERATE, day, "");
    }

    private void open(PaymentRun run) {
        inbox.open(new Work(
                TO_APPROVE,
                run.id(),
                List.of(run.month().getMonthValue() + "/" + run.month().getYear()),
                run.address(),
                UseCase.APPROVE_PAYMENT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(PaymentDays.handOver(run.month()))));
    }
}
