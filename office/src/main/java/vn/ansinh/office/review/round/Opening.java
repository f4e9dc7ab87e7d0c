package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.review.ReviewProcedure;

/** Opens a review for a year, or for a month with those who asked until then. */
@Component
public class Opening {
    private final Law law;
    private final Rounds rounds;
    private final Candidates candidates;
    private final Requests requests;
    private final Asking asking;
    private final MonthlyDays days;
    private final Today today;

    Opening(
            Law law,
            Rounds rounds,
            Candidates candidates,
            Requests requests,
            Asking asking,
            MonthlyDays days,
            Today today) {
        this.law = law;
        this.rounds = rounds;
        this.candidates = candidates;
        this.requests = requests;
        this.asking = asking;
        this.days = days;
        this.today = today;
    }

    /** The round, or what stands against it. */
    public sealed interface Outcome {
        record Opened(UUID round) implements Outcome {}

        record Refused(String field, Said why) implements Outcome {}
    }

    /** The annual review of a year: the poor and near-poor of its first day, and whoever asked and was screened in. */
    @Transactional
    public Outcome annual(int year) {
        Optional<ReviewProcedure> procedure = law.reviewProcedures().annual(year);
        if (procedure.isEmpty()) {
            return new Outcome.Refused("year", Said.of("round.fault.no-procedure", year));
        }
        ReviewProcedure.Window window = procedure.get().window().orElseThrow();
        if (window.begins(year).isAfter(today.date())) {
            return new Outcome.Refused("year", Said.of("round.fault.early", window.begins(year)));
        }
        Optional<Outcome> already = already(ReviewProcedure.Kind.ANNUAL, year, null);
        return already.orElseGet(() -> {
            UUID round = Ids.next();
            rounds.add(round, procedure.get(), year, null, window.begins(year), window.ends(year));
            candidates.addListed(round, window.begins(year));
            join(round, window.ends(year));
            return new Outcome.Opened(round);
        });
    }

    /** The review of a month: those who asked up to its first day and were screened in. */
    @Transactional
    public Outcome inYear(int year, int month) {
        return monthly(ReviewProcedure.Kind.IN_YEAR, year, month);
    }

    /** The review of living standards of a month: those who asked for it up to its first day and were screened in. */
    @Transactional
    public Outcome livingStandard(int year, int month) {
        return monthly(ReviewProcedure.Kind.LIVING_STANDARD, year, month);
    }

    private Outcome monthly(ReviewProcedure.Kind kind, int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        Optional<ReviewProcedure> procedure = law.reviewProcedures().on(kind, first);
        if (procedure.isEmpty()) {
            return new Outcome.Refused("month", Said.of("round.fault.no-procedure", year));
        }
        ReviewProcedure.Monthly monthly = procedure.get().monthly().orElseThrow();
        LocalDate begins = first.withDayOfMonth(monthly.day());
        if (begins.isAfter(today.date())) {
            return new Outcome.Refused("month", Said.of("round.fault.early", begins));
        }
        Optional<Outcome> already = already(kind, year, month);
        if (already.isPresent()) {
            return already.get();
        }
        if (requests.waiting(begins, kind == ReviewProcedure.Kind.LIVING_STANDARD)
                .isEmpty()) {
            return new Outcome.Refused("month", Said.of("round.fault.nobody-asked", begins));
        }
        UUID round = Ids.next();
        Optional<LocalDate> due = days.due(monthly, begins);
        rounds.add(
                round,
                procedure.get(),
                year,
                month,
                begins,
                due.orElseGet(() -> monthly.last(begins)),
                due.isPresent());
        join(round, begins);
        return new Outcome.Opened(round);
    }

    /** A review of a year that was held on paper and decided on a day: the poor and near-poor of its first day alone. */
    @Transactional
    public Outcome onPaper(int year, LocalDate decided) {
        Optional<ReviewProcedure> procedure = law.reviewProcedures().annual(year);
        if (procedure.isEmpty()) {
            return new Outcome.Refused("year", Said.of("round.fault.no-procedure", year));
        }
        ReviewProcedure.Window window = procedure.get().window().orElseThrow();
        if (!window.ends(year).isBefore(today.date())) {
            return new Outcome.Refused("year", Said.of("past.fault.running", window.ends(year)));
        }
        if (decided.isBefore(window.begins(year)) || decided.isAfter(today.date())) {
            return new Outcome.Refused("day", Said.of("round.fault.day", window.begins(year), today.date()));
        }
        if (rounds.find(ReviewProcedure.Kind.ANNUAL, year, null).isPresent()) {
            return new Outcome.Refused("year", Said.of("past.fault.there", year));
        }
        UUID round = Ids.next();
        rounds.add(round, procedure.get(), year, null, window.begins(year), window.ends(year));
        candidates.addListed(round, window.begins(year));
        return new Outcome.Opened(round);
    }

    private Optional<Outcome> already(ReviewProcedure.Kind kind, int year, @Nullable Integer month) {
        return rounds.find(kind, year, month).map(round -> new Outcome.Opened(round.id()));
    }

    private void join(UUID id, LocalDate until) {
        Round round = rounds.find(id).orElseThrow();
        List<Request> waiting = requests.waiting(until, !round.isOfLists());
        waiting.forEach(request -> asking.join(round, request));
    }
}
