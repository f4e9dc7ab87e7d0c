package vn.ansinh.office.review.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Lời mời họp: when and where the residents are asked to come. */
public record Call(int number, LocalDate day, LocalTime begins, String place, String chair, String by, Instant at) {}
