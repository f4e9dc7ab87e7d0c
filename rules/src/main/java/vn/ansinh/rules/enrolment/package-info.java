/**
 * Which months of a benefit are paid, and what is owed when its level changes afterwards. Used by the office's enrolments; not for
 * who has a right on a day, which {@code benefit} answers.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.rules.enrolment;
