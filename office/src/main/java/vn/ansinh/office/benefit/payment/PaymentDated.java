package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** The two days of each month: the list goes to the payer before the 25th, the payer's answer comes before the 20th. */
@Component
class PaymentDated implements Dated {
    /** What is older stands on the page of payments alone. */
    private static final int MONTHS_BACK = 6;

    private final PaymentRuns runs;
    private final Today today;

    PaymentDated(PaymentRuns runs, Today today) {
        this.runs = runs;
        this.today = today;
    }

    @Override
    public UseCase needs() {
        return UseCase.SEE_PAYMENT;
    }

    @Override
    public List<String> reads() {
        return List.of("payment");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        List<PaymentRun> all = runs.all();
        if (all.isEmpty()) {
            return List.of();
        }
        List<DatedThing> things = new ArrayList<>();
        YearMonth first = YearMonth.from(today.date().isBefore(from) ? today.date() : from)
                .minusMonths(MONTHS_BACK);
        for (YearMonth month = first; !PaymentDays.handOver(month).isAfter(to); month = month.plusMonths(1)) {
            add(things, all, month, from, to);
        }
        return things;
    }

    private void add(List<DatedThing> things, List<PaymentRun> all, YearMonth month, LocalDate from, LocalDate to) {
        Optional<PaymentRun> run = all.stream()
                .filter(one -> one.month().equals(month) && one.state() != RunState.DROPPED)
                .findFirst();
        String address = run.map(PaymentRun::address).orElse(PaymentPages.PATH);
        String words = month.getMonthValue() + "/" + month.getYear();
        boolean isHanded = run.filter(one -> one.step(RunStep.Action.HAND_OVER).isPresent())
                .isPresent();
        boolean isAnswered =
                run.filter(one -> one.step(RunStep.Action.SETTLE).isPresent()).isPresent();
        boolean isAfterFirst = !month.isBefore(all.getLast().month());
        if (!isHanded && isAfterFirst) {
            add(
                    things,
                    "payment-hand-over",
                    words,
                    address,
                    UseCase.RUN_PAYMENT,
                    PaymentDays.handOver(month),
                    from,
                    to);
        }
        if (!isAnswered && isHanded) {
            add(things, "payment-answer", words, address, UseCase.SETTLE_PAYMENT, PaymentDays.answer(month), from, to);
        }
    }

    private void add(
            List<DatedThing> things,
            String kind,
            String words,
            String address,
            UseCase needs,
            LocalDate day,
            LocalDate from,
            LocalDate to) {
        boolean isLate = day.isBefore(today.date());
        if (!day.isAfter(to) && (isLate || !day.isBefore(from))) {
            things.add(new DatedThing(kind, Said.of("work.dated." + kind, words), address, needs, day, true));
        }
    }
}
