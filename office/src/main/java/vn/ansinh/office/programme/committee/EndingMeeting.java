package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.NewTask;
import vn.ansinh.office.programme.Rhythm;
import vn.ansinh.office.programme.Tasks;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** The end of a meeting: every conclusion becomes a task, and the meeting of the next quarter is put before the officer. */
@Component
public class EndingMeeting {
    static final String NEXT = "committee-meeting";

    private final CommitteeMeetings meetings;
    private final CommitteeMembers members;
    private final Tasks tasks;
    private final Inbox inbox;

    EndingMeeting(CommitteeMeetings meetings, CommitteeMembers members, Tasks tasks, Inbox inbox) {
        this.meetings = meetings;
        this.members = members;
        this.tasks = tasks;
        this.inbox = inbox;
    }

    /** Ends a meeting that was held; what stands against it otherwise. */
    @Transactional
    public List<Said> held(CommitteeMeeting meeting, LocalTime ended, LocalDate today) {
        MeetingSheet sheet = meetings.sheet(meeting.id());
        List<Said> against = new ArrayList<>();
        if (meeting.day().isAfter(today)) {
            against.add(Said.of("committee.fault.not-yet"));
        }
        if (sheet.chair().isBlank() || sheet.secretary().isBlank()) {
            against.add(Said.of("committee.fault.hands"));
        }
        if (sheet.present().isEmpty()) {
            against.add(Said.of("committee.fault.nobody"));
        }
        if (!ended.isAfter(meeting.begins())) {
            against.add(Said.of("committee.fault.ended"));
        }
        if (against.isEmpty() && !meetings.end(meeting.id(), Optional.of(ended), "")) {
            against.add(Said.of("committee.fault.done"));
        }
        if (against.isEmpty()) {
            meetings.conclusions(meeting.id()).forEach(conclusion -> tasks.give(task(meeting, conclusion)));
            remind(meeting);
        }
        return List.copyOf(against);
    }

    private static NewTask task(CommitteeMeeting meeting, Conclusion conclusion) {
        LocalDate begins = conclusion.lastDay().isBefore(meeting.day()) ? conclusion.lastDay() : meeting.day();
        return new NewTask(
                conclusion.id(),
                "KL" + meeting.number() + "." + conclusion.number(),
                conclusion.words(),
                conclusion.body(),
                conclusion.user(),
                NewTask.Source.MEETING,
                cited(meeting),
                Optional.of(meeting.id()),
                Rhythm.ONCE,
                begins,
                conclusion.lastDay(),
                conclusion.evidence(),
                "");
    }

    private static String cited(CommitteeMeeting meeting) {
        return "Cuộc họp " + meeting.committee().inPapers() + " " + VietnameseDates.inFull(meeting.day());
    }

    /** The steering committee meets in every quarter: that is the ward's custom, no rule of law is known. */
    private void remind(CommitteeMeeting meeting) {
        if (meeting.committee() == Committee.STEERING) {
            members.decisions(Committee.STEERING).stream()
                    .reduce((later, first) -> first)
                    .ifPresent(first -> {
                        inbox.close(NEXT, first.id(), "held");
                        inbox.open(next(first.id(), endOfNextQuarter(meeting.day())));
                    });
        }
    }

    private static Work next(UUID subject, LocalDate due) {
        return new Work(
                NEXT,
                subject,
                List.of(String.valueOf(due.getMonthValue() / 3), String.valueOf(due.getYear())),
                "/programme/committee/meetings",
                UseCase.RUN_PROGRAMME,
                Optional.empty(),
                Optional.empty(),
                Optional.of(due));
    }

    static LocalDate endOfNextQuarter(LocalDate day) {
        LocalDate next = day.plusMonths(3);
        Month last = next.getMonth().firstMonthOfQuarter().plus(2);
        return next.withDayOfMonth(1).withMonth(last.getValue()).with(TemporalAdjusters.lastDayOfMonth());
    }
}
