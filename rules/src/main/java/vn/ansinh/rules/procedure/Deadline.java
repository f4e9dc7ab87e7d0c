package vn.ansinh.rules.procedure;

/** Thời hạn: how long a step may take. */
public sealed interface Deadline {
    /** Without Saturdays, Sundays and public holidays. */
    record WorkingDays(int days) implements Deadline {}

    record CalendarDays(int days) implements Deadline {}

    /** Before that day of the month. */
    record DayOfMonth(int day) implements Deadline {}

    /** As many days as a parameter of the law says on the day. */
    record DaysOfParameter(String parameter) implements Deadline {}

    /** The text that sets it was not seen. */
    record Unknown() implements Deadline {}
}
