package vn.ansinh.office.work;

import java.time.LocalDate;
import java.util.List;
import vn.ansinh.office.account.UseCase;

/**
 * Days of a module for which no item of the inbox stands, because they follow from its data on any day. Asked within a transaction, for
 * whoever acts; each module adds its own as beans. What is over its last day and still open is given too.
 */
public interface Dated {
    /** Asked only for whoever has it; each thing may need more. */
    UseCase needs();

    /** The schemas of which a change can change the answer; the answer is kept until then, at most for the day. */
    List<String> reads();

    /** What falls on these days, both included. Short: many of one sort on one day are one thing with a number. */
    List<DatedThing> between(LocalDate from, LocalDate to);
}
