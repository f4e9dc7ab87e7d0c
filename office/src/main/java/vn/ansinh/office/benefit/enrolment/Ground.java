package vn.ansinh.office.benefit.enrolment;

import java.time.LocalDate;

/**
 * On what a deed rests.
 *
 * @param paper number of the decision; empty where it was not told
 * @param day of the decision
 * @param note in words; may be empty
 */
public record Ground(String paper, LocalDate day, String note) {}
