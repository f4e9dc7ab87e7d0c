package vn.ansinh.office.review.fieldwork;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.ListChanged;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SurveySubmitted;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** Gives households to surveyors; one item for each surveyor and group waits until every household given has its form. */
@Component
class Assigning {
    private static final String WAITING = "survey-given";

    private final Rounds rounds;
    private final Fieldwork fieldwork;
    private final Assignments assignments;
    private final Register register;
    private final Inbox inbox;

    Assigning(Rounds rounds, Fieldwork fieldwork, Assignments assignments, Register register, Inbox inbox) {
        this.rounds = rounds;
        this.fieldwork = fieldwork;
        this.assignments = assignments;
        this.register = register;
        this.inbox = inbox;
    }

    /** Gives households of a group to somebody who works there, or takes them back; what stands against it otherwise. */
    @Transactional
    public Optional<Said> give(Round round, UUID area, Set<UUID> wanted, Optional<UUID> surveyor) {
        if (!rounds.isListOpen(round, area)) {
            return Optional.of(Said.of("round.fault.list-closed"));
        }
        if (surveyor.isPresent()
                && assignments.surveyors(area).stream()
                        .noneMatch(one -> one.user().equals(surveyor.get()))) {
            return Optional.of(Said.of("fieldwork.fault.surveyor"));
        }
        List<FieldHousehold> these = fieldwork.of(round, Optional.of(area)).stream()
                .filter(each -> wanted.contains(each.candidate().household()))
                .toList();
        if (these.isEmpty()) {
            return Optional.of(Said.of("fieldwork.fault.nobody"));
        }
        List<UUID> changed = these.stream()
                .filter(each -> !each.surveyor().map(Surveyor::user).equals(surveyor))
                .map(FieldHousehold::candidate)
                .map(Candidate::household)
                .toList();
        if (!changed.isEmpty()) {
            assignments.give(round.id(), changed, surveyor);
        }
        settle(round, area);
        return Optional.empty();
    }

    /** Opens and closes what waits for the surveyors of a group. */
    private void settle(Round round, UUID area) {
        List<UUID> everyone = assignments.everyone(round.id(), area);
        if (everyone.isEmpty()) {
            return;
        }
        Map<UUID, Long> open = fieldwork.of(round, Optional.of(area)).stream()
                .filter(each -> !each.isDone())
                .flatMap(each -> each.surveyor().stream())
                .collect(Collectors.groupingBy(Surveyor::user, Collectors.counting()));
        for (UUID who : everyone) {
            UUID subject = subject(round, area, who);
            if (open.getOrDefault(who, 0L) == 0) {
                inbox.close(WAITING, subject, "surveyed");
                continue;
            }
            inbox.open(new Work(
                    WAITING,
                    subject,
                    List.of(register.groupNames().getOrDefault(area, "?"), period(round)),
                    "/fieldwork",
                    UseCase.RECORD_SURVEY,
                    Optional.of(area),
                    Optional.of(who),
                    Optional.of(round.ends())));
        }
    }

    private static String period(Round round) {
        return round.isAnnual() ? String.valueOf(round.year()) : round.month() + "/" + round.year();
    }

    private static UUID subject(Round round, UUID area, UUID who) {
        return UUID.nameUUIDFromBytes((WAITING + round.id() + area + who).getBytes(StandardCharsets.US_ASCII));
    }

    /** A form that came in may be the last of a surveyor's. */
    @EventListener
    @Transactional
    public void on(SurveySubmitted received) {
        Set<UUID> households =
                received.submissions().stream().map(Submission::household).collect(Collectors.toSet());
        for (Round round : fieldwork.running()) {
            if (!assignments.of(round.id()).isEmpty()) {
                fieldwork.of(round, Optional.empty()).stream()
                        .map(FieldHousehold::candidate)
                        .filter(each -> households.contains(each.household()))
                        .map(Candidate::area)
                        .distinct()
                        .toList()
                        .forEach(area -> settle(round, area));
            }
        }
    }

    /** So may one that was taken off the list. */
    @EventListener
    @Transactional
    public void on(ListChanged changed) {
        settle(changed.round(), changed.area());
    }
}
