package vn.ansinh.office.benefit.enrolment;

import java.time.Instant;

/** Whether a payment list was closed since a deed; what it then paid is put right by a further decision only. */
public interface ClosedLists {
    /** Whether the month of a list that was made after the moment is closed. */
    boolean closedAfter(Instant moment);
}
