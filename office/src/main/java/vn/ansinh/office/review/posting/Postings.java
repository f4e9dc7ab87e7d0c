package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.calendar.WardCalendar;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Move;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.rules.procedure.Deadline;
import vn.ansinh.rules.procedure.WorkingCalendar;
import vn.ansinh.rules.review.ReviewStep;

/** Puts together how the posting of a group stands, and makes and hangs its lists. */
@Component
class Postings {
    static final String STEP = "posting";

    private final Rounds rounds;
    private final Candidates candidates;
    private final PostedLists lists;
    private final Hangings hangings;
    private final Objections objections;
    private final WardCalendar calendar;
    private final Today today;

    Postings(
            Rounds rounds,
            Candidates candidates,
            PostedLists lists,
            Hangings hangings,
            Objections objections,
            WardCalendar calendar,
            Today today) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.lists = lists;
        this.hangings = hangings;
        this.objections = objections;
        this.calendar = calendar;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public PostingState of(Round round, UUID area) {
        Optional<Integer> move = rounds.moves(round.id()).stream()
                .filter(one -> one.area().equals(Optional.of(area)) && one.to().equals(STEP))
                .map(Move::number)
                .findFirst();
        List<PostedList> all = lists.of(round, area);
        Optional<PostedList> current = all.stream()
                .filter(list -> move.equals(Optional.of(list.move())))
                .findFirst();
        List<Hanging> hung = hangings.of(round, area);
        WorkingCalendar working = calendar.working();
        Countdown countdown = Countdown.of(
                hung.stream()
                        .filter(one -> current.map(PostedList::id).equals(Optional.of(one.list())))
                        .toList(),
                days(round),
                working);
        return new PostingState(
                rounds.step(round, Optional.of(area)),
                all,
                current,
                hung,
                countdown,
                countdown.left(today.date(), working),
                objections.of(round.id(), Optional.of(area)),
                candidates.of(round, Optional.of(area)),
                unknownYears(countdown),
                today.date());
    }

    /** The least working days of the posting in the procedure of a round. */
    static int days(Round round) {
        return round.procedure().step(STEP).flatMap(ReviewStep::deadline).stream()
                .filter(Deadline.WorkingDays.class::isInstance)
                .mapToInt(deadline -> ((Deadline.WorkingDays) deadline).days())
                .findFirst()
                .orElse(0);
    }

    /** Years over which the days run and of which the ward entered no calendar. */
    private List<Integer> unknownYears(Countdown countdown) {
        LocalDate last = countdown.earliest().orElse(today.date());
        LocalDate first = countdown.counting().stream()
                .map(Hanging::hungOn)
                .min(LocalDate::compareTo)
                .orElse(last);
        return java.util.stream.IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(year -> !calendar.knows(year))
                .boxed()
                .toList();
    }

    /** The day on which the days would be over for a copy that is hung on a day. */
    LocalDate over(Round round, LocalDate hungOn) {
        return Countdown.over(hungOn, days(round), calendar.working());
    }

    /** Makes the list of a posting; what stands against it otherwise. */
    @Transactional
    public Optional<Said> makeList(Round round, UUID area) {
        PostingState state = of(round, area);
        Optional<Said> against = state.againstList();
        if (against.isEmpty()) {
            int move = rounds.moves(round.id()).stream()
                    .filter(one ->
                            one.area().equals(Optional.of(area)) && one.to().equals(STEP))
                    .map(Move::number)
                    .findFirst()
                    .orElseThrow();
            LocalDate day = today.date().isAfter(round.ends()) ? round.ends() : today.date();
            lists.make(
                    round,
                    area,
                    move,
                    state.current().map(list -> list.number() + 1).orElse(1),
                    day,
                    today.date());
        }
        return against;
    }

    /** Writes down that a copy of the list was hung. */
    @Transactional
    public Optional<Said> hang(
            Round round, UUID area, UUID id, Hanging.Place place, String name, LocalDate day, String by) {
        return hang(round, area, Map.of(id, place), name, day, by);
    }

    /** The same of several copies at once. */
    @Transactional
    public Optional<Said> hang(
            Round round, UUID area, Map<UUID, Hanging.Place> copies, String name, LocalDate day, String by) {
        PostingState state = of(round, area);
        if (!state.isPosting() || state.current().isEmpty()) {
            return Optional.of(Said.of("posting.fault.no-list"));
        }
        LocalDate earliest = state.current().get().madeOn();
        LocalDate moved =
                rounds.last(round.id(), Optional.of(area)).map(Move::day).orElse(earliest);
        LocalDate from = moved.isBefore(earliest) ? moved : earliest;
        if (day.isAfter(today.date()) || day.isBefore(from)) {
            return Optional.of(Said.of("round.fault.day", from, today.date()));
        }
        UUID list = state.current().get().id();
        copies.forEach((id, place) -> hangings.hang(id, list, place, name, day, by));
        return Optional.empty();
    }

    /** Writes down that a copy hangs no longer, or never did. */
    @Transactional
    public Optional<Said> end(Round round, UUID area, UUID hanging, boolean isMistake, LocalDate day, String by) {
        Optional<Hanging> found = of(round, area).hangings().stream()
                .filter(one -> one.id().equals(hanging) && one.isUp())
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(Said.of("posting.fault.ended"));
        }
        if (day.isAfter(today.date()) || (!isMistake && day.isBefore(found.get().hungOn()))) {
            return Optional.of(Said.of("round.fault.day", found.get().hungOn(), today.date()));
        }
        hangings.end(hanging, isMistake, day, by);
        return Optional.empty();
    }
}
