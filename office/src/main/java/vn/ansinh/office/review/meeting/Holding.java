package vn.ansinh.office.review.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Move;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.rules.review.Agreement;
import vn.ansinh.rules.review.ReviewStep;
import vn.ansinh.rules.source.Language;

/** Calls meetings, holds them and ends them, while their group stands at the step of meetings. Each answers what stands against it. */
@Component
class Holding {
    static final String STEP = "meeting";

    private final Rounds rounds;
    private final Candidates candidates;
    private final Meetings meetings;

    Holding(Rounds rounds, Candidates candidates, Meetings meetings) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.meetings = meetings;
    }

    /** The last meeting since the group came to the step of meetings; empty where it has none or stands elsewhere. */
    @Transactional(readOnly = true)
    public Optional<Meeting> current(Round round, UUID area) {
        Optional<Move> last = rounds.last(round.id(), Optional.of(area));
        return last.filter(move -> move.to().equals(STEP))
                .flatMap(move -> meetings.of(round.id(), area).stream()
                        .filter(meeting -> meeting.afterMove() == move.number())
                        .findFirst());
    }

    /** Whether the group stands at the step at which meetings are held. */
    @Transactional(readOnly = true)
    public boolean isAtMeeting(Round round, UUID area) {
        return stay(round, area).isPresent();
    }

    @Transactional
    public Optional<Said> call(Round round, UUID area, LocalDate day, LocalTime begins, String place, String chair) {
        rounds.lock(round);
        if (stay(round, area).isEmpty()) {
            return Optional.of(Said.of("meeting.fault.step"));
        }
        meetings.call(round.id(), area, day, begins, place, chair);
        return Optional.empty();
    }

    /** Sent twice it is one meeting; another one begins only when the one before has ended. */
    @Transactional
    public Optional<Said> begin(UUID id, Round round, UUID area, Sheet sheet) {
        rounds.lock(round);
        Optional<Move> stay = stay(round, area);
        if (stay.isEmpty()) {
            return Optional.of(Said.of("meeting.fault.step"));
        }
        if (meetings.find(id).isPresent()) {
            return Optional.empty();
        }
        if (current(round, area).filter(one -> one.ended().isEmpty()).isPresent()) {
            return Optional.of(Said.of("meeting.fault.running"));
        }
        meetings.begin(id, round.id(), area, stay.get().number());
        meetings.write(id, sheet);
        return Optional.empty();
    }

    @Transactional
    public Optional<Said> correct(Round round, UUID id, Sheet sheet) {
        rounds.lock(round);
        Meeting meeting = meeting(id);
        Optional<Said> against = running(round, meeting);
        int present = sheet.present().count();
        int most = meeting.votes().stream().mapToInt(Vote::hands).max().orElse(0);
        if (against.isEmpty() && most > present) {
            against = Optional.of(Said.of("meeting.fault.fewer", most, present));
        }
        if (against.isEmpty() && !sheet.equals(meeting.sheet())) {
            meetings.write(id, sheet);
        }
        return against;
    }

    /** The head and the result are those of this moment; the same count sent twice is one. */
    @Transactional
    public Optional<Said> count(Round round, UUID id, UUID household, Hands hands) {
        rounds.lock(round);
        Meeting meeting = meeting(id);
        Optional<Said> against = running(round, meeting);
        return against.isPresent() ? against : count(meeting, listed(round, meeting.area()), household, hands);
    }

    /** The same hands for every household of the list. */
    @Transactional
    public Optional<Said> countEach(Round round, UUID id, Hands hands) {
        rounds.lock(round);
        Meeting meeting = meeting(id);
        Optional<Said> against = running(round, meeting);
        List<Candidate> listed = listed(round, meeting.area());
        for (Candidate each : listed) {
            against = against.isPresent() ? against : count(meeting, listed, each.household(), hands);
        }
        return against;
    }

    private Optional<Said> count(Meeting meeting, List<Candidate> listed, UUID household, Hands hands) {
        int present = meeting.sheet().present().count();
        if (hands.count() > present) {
            return Optional.of(Said.of("meeting.fault.hands", hands.count(), present));
        }
        Candidate candidate = listed.stream()
                .filter(each -> each.household().equals(household))
                .findFirst()
                .orElseThrow(() -> new NothingHere("household of the list " + household));
        Vote vote = new Vote(
                household,
                candidate.code(),
                candidate.head(),
                found(candidate),
                hands.agreeing(),
                hands.against(),
                hands.other(),
                hands.opinions(),
                "");
        boolean isNew = meeting.vote(household)
                .filter(old -> old.agreeing() == vote.agreeing()
                        && old.against() == vote.against()
                        && old.other() == vote.other()
                        && old.opinions().equals(vote.opinions())
                        && old.found().equals(vote.found()))
                .isEmpty();
        if (isNew) {
            meetings.count(meeting.id(), vote);
        }
        return Optional.empty();
    }

    @Transactional
    public Optional<Said> end(Round round, UUID id, LocalTime ends) {
        rounds.lock(round);
        Meeting meeting = meeting(id);
        Optional<Said> against = running(round, meeting);
        if (against.isPresent()) {
            return against;
        }
        List<String> open = listed(round, meeting.area()).stream()
                .filter(each -> meeting.vote(each.household()).isEmpty())
                .map(Candidate::code)
                .toList();
        if (!open.isEmpty()) {
            return Optional.of(Said.of("meeting.fault.open", open.size(), first(open)));
        }
        if (ends.isBefore(meeting.sheet().begins())) {
            return Optional.of(Said.of(
                    "meeting.fault.ends", ClockTime.inShort(meeting.sheet().begins())));
        }
        meetings.end(id, ends);
        return Optional.empty();
    }

    /** While the group has not moved on. */
    @Transactional
    public Optional<Said> reopen(Round round, UUID id, String reason) {
        rounds.lock(round);
        Meeting meeting = meeting(id);
        if (!isCurrent(round, meeting)) {
            return Optional.of(Said.of("meeting.fault.past"));
        }
        if (reason.isEmpty()) {
            return Optional.of(Said.of("meeting.fault.reason"));
        }
        if (meeting.ended().isPresent()) {
            meetings.reopen(id, reason);
        }
        return Optional.empty();
    }

    /** Whether what was counted there still decides. */
    @Transactional(readOnly = true)
    public boolean isCurrent(Round round, Meeting meeting) {
        return current(round, meeting.area())
                .filter(one -> one.id().equals(meeting.id()))
                .isPresent();
    }

    /** The households of the group that the meeting speaks of. */
    @Transactional(readOnly = true)
    public List<Candidate> listed(Round round, UUID area) {
        return candidates.of(round, Optional.of(area)).stream()
                .filter(Candidate::isOn)
                .toList();
    }

    /** What a meeting of the round needs, by its procedure. */
    static Agreement agreement(Round round) {
        return round.procedure()
                .step(STEP)
                .flatMap(ReviewStep::agreement)
                .orElseThrow(() -> new IllegalStateException(
                        "procedure " + round.procedure().id() + " has no meeting"));
    }

    /** The clause that a meeting rests on, as papers cite it. */
    static String clause(Round round) {
        return round.procedure().step(STEP).orElseThrow().citation().in(Language.VI);
    }

    /** What stands in the place of a meeting of this stay that has ended; empty where there is one. */
    @Transactional(readOnly = true)
    public Optional<Said> unheld(Round round, Optional<UUID> area) {
        Optional<Meeting> held = area.flatMap(group -> current(round, group));
        if (held.isEmpty()) {
            return Optional.of(Said.of("meeting.gate.none"));
        }
        return held.get().ended().isEmpty() ? Optional.of(Said.of("meeting.gate.running")) : Optional.empty();
    }

    static String found(Candidate candidate) {
        return candidate.found() == null ? "undetermined" : candidate.found();
    }

    static String first(List<String> codes) {
        return String.join(", ", codes.subList(0, Math.min(10, codes.size()))) + (codes.size() > 10 ? "…" : "");
    }

    private Optional<Said> running(Round round, Meeting meeting) {
        if (!isCurrent(round, meeting)) {
            return Optional.of(Said.of("meeting.fault.past"));
        }
        return meeting.ended().isPresent() ? Optional.of(Said.of("meeting.fault.ended")) : Optional.empty();
    }

    /** The move that led the group to the step of meetings. */
    private Optional<Move> stay(Round round, UUID area) {
        return rounds.last(round.id(), Optional.of(area))
                .filter(move -> move.to().equals(STEP));
    }

    private Meeting meeting(UUID id) {
        return meetings.find(id).orElseThrow(() -> new NothingHere("meeting " + id));
    }
}
