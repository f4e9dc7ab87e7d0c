/**
 * What the law gives to whom: benefits with their dated rules and overlaps, read from the law files, and the answer for a household
 * on a day. Used by {@code explain}, the command line and the office; not for months of payment, which {@code enrolment} holds.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.rules.benefit;
