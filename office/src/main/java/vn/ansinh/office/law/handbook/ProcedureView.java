package vn.ansinh.office.law.handbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.law.calendar.WardCalendar;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.procedure.Deadline;
import vn.ansinh.rules.procedure.Procedure;
import vn.ansinh.rules.procedure.Procedures;
import vn.ansinh.rules.procedure.Step;
import vn.ansinh.rules.procedure.Timetable;
import vn.ansinh.rules.procedure.Version;

/**
 * One procedure as it stands for a file received on a day, with the last day of each step.
 *
 * @param words how the codes of a procedure are said
 * @param version empty when nothing governs a file received on the day
 * @param steps with their last days
 * @param isCalendarKnown whether the ward entered the days off of that year
 * @param benefits that are asked for by it
 * @param others its versions for other days
 */
public record ProcedureView(
        Procedures words,
        Procedure procedure,
        LocalDate received,
        Optional<Version> version,
        List<Timetable.Due> steps,
        boolean isCalendarKnown,
        List<Benefit> benefits,
        List<Version> others) {
    public ProcedureView {
        steps = List.copyOf(steps);
        benefits = List.copyOf(benefits);
        others = List.copyOf(others);
    }

    static ProcedureView of(Handbook handbook, Procedure procedure, LocalDate received, WardCalendar calendar) {
        Benefits benefits = handbook.law().benefits();
        Optional<Version> version = procedure.versionFor(received);
        return new ProcedureView(
                handbook.law().procedures(),
                procedure,
                received,
                version,
                version.map(one -> Timetable.of(one, received, calendar.working(), id -> days(benefits, id, received)))
                        .orElse(List.of()),
                calendar.knows(received.getYear()),
                benefits.all().stream()
                        .filter(benefit -> benefit.procedure()
                                .filter(procedure.id()::equals)
                                .isPresent())
                        .toList(),
                procedure.versions().stream()
                        .filter(one -> !one.period().includes(received))
                        .toList());
    }

    /** The time limit of a step in words. */
    public String limit(Shell shell, Step step) {
        return step.deadline()
                .map(deadline -> switch (deadline) {
                    case Deadline.WorkingDays(int days) -> shell.text("law.procedure.limit.working", days);
                    case Deadline.CalendarDays(int days) -> shell.text("law.procedure.limit.calendar", days);
                    case Deadline.DayOfMonth(int day) -> shell.text("law.procedure.limit.month", day);
                    case Deadline.DaysOfParameter parameter -> shell.text("law.procedure.limit.parameter");
                    case Deadline.Unknown unknown -> shell.text("law.procedure.limit.unknown");
                })
                .orElseGet(() -> shell.text("law.procedure.limit.none"));
    }

    private static Optional<Integer> days(Benefits benefits, String parameter, LocalDate day) {
        return Optional.ofNullable(benefits.parameters().get(parameter))
                .flatMap(known -> known.on(day))
                .flatMap(dated -> dated.value() instanceof ParameterValue.Amount amount
                        ? Optional.of(amount.number().intValueExact())
                        : Optional.empty());
    }
}
