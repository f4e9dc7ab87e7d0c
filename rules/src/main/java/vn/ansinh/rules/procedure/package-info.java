/**
 * How benefits are asked for, decided, paid, changed and ended: papers, steps, time limits, by version of the law. Used by pages and
 * by enrolment. Not for deciding whether somebody has a right.
 */
@org.jspecify.annotations.NullMarked
package vn.ansinh.rules.procedure;
