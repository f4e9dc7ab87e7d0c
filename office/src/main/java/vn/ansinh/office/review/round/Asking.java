package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.survey.points.Marks;
import vn.ansinh.office.survey.points.PointQuestion;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.review.ReviewProcedure;

/** Takes requests of families in, screens them, and tells when the review that follows begins and is due. */
@Component
public class Asking {
    static final String WAITING = "review-request";

    private final Requests requests;
    private final Rounds rounds;
    private final Candidates candidates;
    private final Screenings screenings;
    private final Inbox inbox;
    private final Law law;
    private final MonthlyDays days;
    private final Today today;

    Asking(
            Requests requests,
            Rounds rounds,
            Candidates candidates,
            Screenings screenings,
            Inbox inbox,
            Law law,
            MonthlyDays days,
            Today today) {
        this.requests = requests;
        this.rounds = rounds;
        this.candidates = candidates;
        this.screenings = screenings;
        this.inbox = inbox;
        this.law = law;
        this.days = days;
        this.today = today;
    }

    /** Takes it in; what stands against it otherwise. */
    @Transactional
    public Optional<Said> take(
            UUID id,
            Household household,
            Request.Kind kind,
            Request.Channel channel,
            LocalDate received,
            String reason) {
        boolean isOpenAlready = requests.of(household.id()).stream()
                .anyMatch(other -> other.isOpen()
                        && !other.id().equals(id)
                        && (other.kind() == kind || (other.kind().isOfLivingStandard() && kind.isOfLivingStandard())));
        if (isOpenAlready) {
            return Optional.of(Said.of("request.fault.open"));
        }
        if (kind.isOfLivingStandard() && requests.isListed(household.id(), today.date())) {
            return Optional.of(Said.of("request.fault.listed"));
        }
        requests.take(id, household.id(), kind, channel, received, reason);
        inbox.open(new Work(
                WAITING,
                id,
                List.of(household.headName(), household.code()),
                "/requests/" + id,
                UseCase.RUN_REVIEW,
                Optional.empty(),
                Optional.empty(),
                kind.isOfLivingStandard()
                        ? due(kind, received)
                        : openAnnual(household.id(), received).map(Round::ends).or(() -> due(kind, received))));
        return Optional.empty();
    }

    /**
     * The review that follows a request.
     *
     * @param isAnnual whether it is the annual one; otherwise that of a month
     * @param due the day by which its result is there; empty where neither the law nor the ward says so
     */
    public record Follows(boolean isAnnual, LocalDate begins, Optional<LocalDate> due) {
        static Follows of(Round round) {
            return new Follows(
                    round.isAnnual(), round.begins(), round.isDue() ? Optional.of(round.ends()) : Optional.empty());
        }
    }

    /** The one that it joined, or joins once it is screened in: the annual review while that lists households, else that of a month. */
    @Transactional(readOnly = true)
    public Optional<Follows> follows(Request request) {
        Optional<Round> joined = request.round().flatMap(rounds::find);
        if (joined.isPresent()) {
            return joined.map(Follows::of);
        }
        Optional<Round> annual = request.isOpen() && !request.kind().isOfLivingStandard()
                ? openAnnual(request.household(), request.received())
                : Optional.empty();
        return annual.map(Follows::of)
                .or(() -> begins(request.kind(), request.received())
                        .map(begins -> new Follows(false, begins, due(request.kind(), request.received()))));
    }

    /** When the review that follows a request received on a day begins. */
    public Optional<LocalDate> begins(Request.Kind kind, LocalDate received) {
        return monthly(kind, received).map(monthly -> monthly.begins(received));
    }

    /** The last day of the annual review, on a day of its window: requests may join it until the group meets. */
    public Optional<LocalDate> annualUntil(LocalDate day) {
        return law.reviewProcedures()
                .on(ReviewProcedure.Kind.ANNUAL, day)
                .flatMap(ReviewProcedure::window)
                .filter(window -> !day.isBefore(window.begins(day.getYear())))
                .map(window -> window.ends(day.getYear()))
                .filter(end -> !day.isAfter(end));
    }

    /** When its result is due; empty where neither the law nor the ward says so. */
    public Optional<LocalDate> due(Request.Kind kind, LocalDate received) {
        return monthly(kind, received).flatMap(monthly -> days.due(monthly, monthly.begins(received)));
    }

    private Optional<ReviewProcedure.Monthly> monthly(Request.Kind kind, LocalDate received) {
        return procedure(kind, received).flatMap(ReviewProcedure::monthly);
    }

    private Optional<ReviewProcedure> procedure(Request.Kind kind, LocalDate received) {
        return law.reviewProcedures().on(kind.procedure(), received);
    }

    /**
     * How a letter cites what the handling of a request rests on.
     *
     * @throws IllegalStateException when no procedure of that day is known
     */
    public String ground(Request.Kind kind, LocalDate received) {
        return procedure(kind, received)
                .map(procedure -> procedure.ground().vi())
                .orElseThrow(() -> new IllegalStateException("no procedure on " + received));
    }

    /** Sorts it in or refuses it with a reason; one that comes in while an annual review lists households joins it at once. */
    @Transactional
    public Optional<Said> screen(UUID id, boolean isIn, String reason) {
        return screen(id, isIn, reason, Optional.empty());
    }

    /** The same by the points of form A: who decides otherwise than they say gives the reason. */
    @Transactional
    public Optional<Said> screen(UUID id, boolean isIn, String written, Optional<Marks> marks) {
        Optional<PointQuestion> open =
                marks.stream().flatMap(each -> each.open().stream()).findFirst();
        if (open.isPresent()) {
            return Optional.of(Said.of(
                    "request.fault.points", open.get().number(), open.get().text()));
        }
        boolean isByPoints =
                marks.filter(each -> Screenings.isOut(each) != isIn).isPresent();
        if (marks.isPresent() && !isByPoints && written.isBlank()) {
            return Optional.of(Said.of("request.fault.contrary", marks.get().total()));
        }
        String reason = isByPoints && written.isBlank() ? Screenings.said(marks.orElseThrow()) : written;
        Optional<Request> found = requests.find(id).filter(request -> request.state() == Request.State.RECEIVED);
        if (found.isEmpty()) {
            return Optional.of(Said.of("request.fault.decided"));
        }
        if (!isIn && reason.isBlank()) {
            return Optional.of(Said.of("request.fault.reason"));
        }
        Request request = found.get();
        requests.step(request, isIn ? Request.State.SCREENED_IN : Request.State.REFUSED, reason, null);
        marks.ifPresent(each -> screenings.keep(request, each));
        inbox.close(WAITING, id, isIn ? "screened-in" : "refused");
        if (isIn && !request.kind().isOfLivingStandard()) {
            openAnnual(request.household(), request.received()).ifPresent(round -> join(round, request));
        }
        return Optional.empty();
    }

    /** Its household is in the round from now on, if it was not. */
    void join(Round round, Request request) {
        candidates.add(
                round,
                request.household(),
                request.isLeaving() ? Candidate.Origin.LEAVING : Candidate.Origin.ASKED,
                request.id(),
                request.reason());
        requests.step(request, Request.State.JOINED, "", round.id());
    }

    private Optional<Round> openAnnual(UUID household, LocalDate received) {
        return rounds.all().stream()
                .filter(Round::isAnnual)
                .filter(round -> !today.date().isAfter(round.ends()) && !received.isBefore(round.begins()))
                .filter(round -> canStillJoin(round, household))
                .findFirst();
    }

    /** Until the group of the household has met. */
    private boolean canStillJoin(Round round, UUID household) {
        return candidates
                .areaOf(household)
                .filter(area -> rounds.isListOpen(round, area))
                .isPresent();
    }

    @Transactional
    public Optional<Said> withdraw(UUID id) {
        Optional<Request> found = requests.find(id).filter(Request::isOpen);
        if (found.isEmpty()) {
            return Optional.of(Said.of("request.fault.decided"));
        }
        requests.step(found.get(), Request.State.WITHDRAWN, "", null);
        inbox.close(WAITING, id, "withdrawn");
        return Optional.empty();
    }
}
